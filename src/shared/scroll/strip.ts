/** A place of the strip at which the roll stands still. */
export interface Stop {
  /** Strip row (or column) of the middle of what stands. */
  readonly atPx: number
  readonly seconds: number
}

/** What planning needs to know of a laid-out strip, margins included. */
export interface StripMeasure {
  readonly widthPx: number
  readonly heightPx: number
  /** Where the lines that `scroll.marks` name lie. */
  readonly marks?: MarkPlaces | undefined
  /** Stops that the text itself asks for. */
  readonly stops?: readonly Stop[] | undefined
}

/** Where marked lines lie on the strip. */
export interface MarkPlaces {
  /** Lines of the text as it is written. */
  readonly textLines: number
  /** Of each mark, in order, the strip row of its line's middle; null where the text has no such line. */
  readonly middlesPx: readonly (number | null)[]
}
