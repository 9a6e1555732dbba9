import type { TextFault } from '../parsed'

/** A line of a cue, and what of it stands out. */
export interface CueLine {
  readonly text: string
  /** Letters that do not look like the rest; ranges in UTF-16 units, in order, without overlap. */
  readonly looks: readonly CueLook[]
}

export interface CueLook {
  readonly start: number
  readonly end: number
  readonly italic: boolean
  readonly bold: boolean
  readonly underline: boolean
}

/** Some lines, and when they are due. */
export interface Cue {
  readonly startMs: number
  /** Null where the file tells none. */
  readonly endMs: number | null
  readonly lines: readonly CueLine[]
  /** Where its time is written: line of the file, from 1. */
  readonly line: number
}

/** What a file of cues holds, as it is written. */
export interface CueFile {
  readonly cues: readonly Cue[]
  readonly faults: readonly TextFault[]
}
