import type { Notice } from '../messages/fault'
import type { RollSpec } from './spec'

/** A roll whose text has been read: all that layout and painting need, besides fonts. */
export interface ResolvedRoll {
  readonly spec: RollSpec
  readonly content: string
  /** What there was to say when the text was read. */
  readonly remarks?: readonly Notice[]
  /** Absolute, where relative paths in the text start; left out where it lies in no folder. */
  readonly folder?: string
}
