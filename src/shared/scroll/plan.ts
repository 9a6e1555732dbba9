import type { Axis } from '../layout/types'
import type { Rational } from '../rational'

/** How the window travels over the strip, exactly. Plain data: crosses process borders. */
export interface ScrollPlan {
  readonly axis: Axis
  readonly direction: 'up' | 'down' | 'left' | 'right'
  readonly fps: Rational
  /** N: frames of the whole file. */
  readonly frames: number
  readonly holdStartFrames: number
  readonly scrollFrames: number
  readonly holdEndFrames: number
  /** v, px per frame, never negative. */
  readonly speedPxPerFrame: Rational
  /** Offsets of the first and of the last frame: strip row (or column) at the frame's top (or left) edge. */
  readonly firstOffsetPx: number
  readonly lastOffsetPx: number
  /** q: painted sub-pixel phases, 1 to 8. */
  readonly phases: number
  /** Largest distance between an exact and a painted offset. */
  readonly largestErrorPx: Rational
  /** True when `minScrollSeconds` slowed the roll down. */
  readonly slowedToMinimum: boolean
}
