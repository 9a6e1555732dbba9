import type { Notice } from '../messages/fault'
import type { TextPlace } from './place'
import type { RollDocument } from './types'

/** What is wrong at a place of a text. */
export interface TextFault extends Notice, TextPlace {
  readonly severity: 'warning' | 'error'
}

/** A text that has been read: what is wrong in it keeps nothing else from being shown. */
export interface ParsedText {
  readonly document: RollDocument
  readonly faults: readonly TextFault[]
}
