import type { RollSpec } from './spec'

/** A roll whose text has been read: all that layout and painting need, besides fonts. */
export interface ResolvedRoll {
  readonly spec: RollSpec
  readonly content: string
}
