import type { Workplace } from '../front'

/** One way in which what a roll takes may be wrong, and what is said of it. */
export interface Row {
  readonly what: string
  /** Fields laid over a small roll; `web` is the address of a server on this computer. */
  readonly roll: (web: string) => object
  /** Puts what the roll names beside it. */
  readonly put?: (place: Workplace) => Promise<unknown>
  /** 0 where it is told as a notice, and made all the same. */
  readonly code: 0 | 2 | 3
  /** Named in the error's JSON, or the notice's; null where a place in a text is. */
  readonly field: string | null
  readonly place?: { readonly line: number; readonly column: number }
  readonly en: RegExp
  readonly zh: RegExp
}
