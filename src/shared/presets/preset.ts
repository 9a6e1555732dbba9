import type { RollInput } from '../roll/spec'

/** A roll without a text: what a person starts from. */
export interface Preset {
  /** Kebab-case, unique; stays the same for ever, because scripts name it. */
  readonly id: string
  readonly name: { readonly en: string; readonly zh: string }
  /** Laid under the roll file by `mergeRollInputs`. */
  readonly input: Partial<Omit<RollInput, 'rollvideo' | 'text'>>
}
