import type { Notice } from '../messages/fault'
import type { RollDocument } from './types'

/** What is wrong at a place of a text. */
export interface TextFault extends Notice {
  readonly severity: 'warning' | 'error'
  /** From 1. */
  readonly line: number
  /** In UTF-16 units, from 1. */
  readonly column: number
}

/** A text that has been read: what is wrong in it keeps nothing else from being shown. */
export interface ParsedText {
  readonly document: RollDocument
  readonly faults: readonly TextFault[]
  /** When what is due, in the order of time; left out where the text has no times. */
  readonly cues?: readonly CueRange[]
}

/** Some of a document's text, and when it is due. */
export interface CueRange {
  readonly timeMs: number
  /** From the `sourceStart` of its first paragraph to the end of its last. */
  readonly start: number
  readonly end: number
}
