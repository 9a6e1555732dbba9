import type { Fit } from '../fit/solve'

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
  /** The speed and the holds that were found for it. */
  readonly fit?: Fit | undefined
  /** Where the lines of a text with times lie, in the order of time. */
  readonly cues?: readonly CuePlace[] | undefined
  /** Stops that the text itself asks for. */
  readonly stops?: readonly Stop[] | undefined
}

/** What is due at a time, and the strip row of its middle. */
export interface CuePlace {
  readonly timeMs: number
  readonly atPx: number
}

/** Where marked lines lie on the strip. */
export interface MarkPlaces {
  /** Lines of the text as it is written. */
  readonly textLines: number
  /** Of each mark, in order, the strip row of its line's middle; null where the text has no such line. */
  readonly middlesPx: readonly (number | null)[]
}
