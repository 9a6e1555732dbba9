import type { SourceLine } from '../source-lines'
import type { Setting } from '../setting'

/** A part between `::: NAME` and `:::` in which a reader of credits is. */
export interface OpenPart {
  /** Where the directive stands. */
  readonly start: number
  readonly setting: Setting
  /** The stop at the end of a card. */
  readonly stopSeconds: number | null
  /** Of an unknown directive: the line that closes it is text, as the one that opens it. */
  readonly isText: boolean
  /** Cells under way, where the part is a list of names in columns. */
  readonly columns: { readonly columns: number; readonly gapPx: number | null; readonly lines: SourceLine[] } | null
}
