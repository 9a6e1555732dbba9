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
}
