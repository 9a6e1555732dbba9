import type { RollSpec } from '../roll/spec'

/** The parts of a roll that stand still. */
export type StillSpec = Pick<RollSpec, 'background' | 'frame'>

/** Which pictures that stand still a roll has, besides a plain colour. */
export interface StillsNeeded {
  /** Behind the text. */
  readonly under: boolean
  /** In front of it. */
  readonly over: boolean
}

/** What stands still behind and before the text; null where that is one colour or nothing. */
export function stillsOf({ background }: StillSpec): StillsNeeded | null {
  const under = background.kind === 'gradient' || background.kind === 'image'
  return under ? { under, over: false } : null
}

/** A picture that stands still, by what the roll calls it, and the field that names it. */
export interface StillPicture {
  readonly source: string
  readonly field: string
}

/** The pictures that have to be decoded for what stands still. */
export function stillPictures({ background }: StillSpec): StillPicture[] {
  return background.kind === 'image' ? [{ source: background.path, field: 'background.path' }] : []
}
