import type { Axis } from '../layout/types'
import type { Fit } from '../fit/solve'
import { fault } from '../messages/fault'
import { ceil, div, parseRational, rational } from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import { addEvenMotion } from './even-motion'
import { haltsOf } from './halts'
import { addHaltingMotion } from './halting-motion'
import { loopOf } from './loop'
import type { Loop, Looping } from './loop'
import { largestError, phasesOf } from './phases'
import { PieceBuilder } from './pieces'
import type { Piece } from './pieces'
import type { StripMeasure } from './strip'
import { framesOf } from './time'
import { timedMotion } from './timed'
import type { TimedMotion } from './timed'
import { travelOf } from './travel'

/** How the window travels over the strip, exactly. Plain data: crosses process borders. */
export interface ScrollPlan {
  readonly axis: Axis
  readonly direction: 'up' | 'down' | 'left' | 'right'
  readonly fps: Rational
  /** N: frames of the whole file. */
  readonly frames: number
  readonly holdStartFrames: number
  /** M: frames between the holds, stops on the way among them. */
  readonly scrollFrames: number
  readonly holdEndFrames: number
  /** v, px per frame, never negative: the speed that the motion has or, where it changes, starts with. 0 when nothing moves. */
  readonly speedPxPerFrame: Rational
  /** Offsets of the first and of the last frame: strip row (or column) at the frame's top (or left) edge. */
  readonly firstOffsetPx: number
  readonly lastOffsetPx: number
  /** The motion from the smaller offset to the larger one, all frames: `down` and `right` run through it backwards. */
  readonly pieces: readonly Piece[]
  /** q: painted sub-pixel phases, 1 to 8. */
  readonly phases: number
  /** Largest distance between an exact and a painted offset. */
  readonly largestErrorPx: Rational
  /** True when `minScrollSeconds` slowed the roll down. */
  readonly slowedToMinimum: boolean
}

/** A day at 240 frames a second: beyond it a roll is a slip of the pen, and file formats come to their limits. */
const MAX_FRAMES = 20_736_000

/**
 * Plans the motion of a strip (margins included) through the frame. FaultError (roll) when the duration is shorter
 * than the holds, there would be no frame or too many, or a mark cannot be kept.
 */
export function planScroll(spec: Looping, strip: StripMeasure): ScrollPlan {
  const loop = loopOf(spec, strip)
  if (loop !== null) return planLoop(spec, loop)
  if (strip.fit !== undefined) return planFitted(spec, strip, strip.fit)
  const { cues = [] } = strip
  return cues.length === 0 ? planOnce(spec, strip) : planTimed(spec, timedMotion(spec, strip, cues))
}

/** One period, with nothing before and behind it. */
function planLoop(spec: Looping, { periodPx, frames, speed }: Loop): ScrollPlan {
  checkFrames(spec, frames)
  const builder = new PieceBuilder()
  builder.steady(speed, frames)
  const isForward = spec.scroll.direction === 'up' || spec.scroll.direction === 'left'
  const ends = isForward ? { firstOffsetPx: 0, lastOffsetPx: periodPx } : { firstOffsetPx: periodPx, lastOffsetPx: 0 }
  return planOf(spec, builder, {
    ...ends,
    holdStartFrames: 0,
    holdEndFrames: 0,
    speedPxPerFrame: speed,
    slowedToMinimum: false,
  })
}

/** As the layout was fitted to the length. */
function planFitted(
  spec: Looping,
  strip: StripMeasure,
  { pxPerFrame, holdStartFrames, holdEndFrames }: Fit,
): ScrollPlan {
  const { distancePx, ...ends } = travelOf(spec, strip)
  const builder = new PieceBuilder()
  const isReversed = spec.scroll.direction === 'down' || spec.scroll.direction === 'right'
  const speed = rational(pxPerFrame)
  builder.still(isReversed ? holdEndFrames : holdStartFrames)
  builder.steady(speed, ceil(div(rational(distancePx), speed)), rational(distancePx))
  builder.still(isReversed ? holdStartFrames : holdEndFrames)
  checkFrames(spec, builder.frames)
  return planOf(spec, builder, {
    ...ends,
    holdStartFrames,
    holdEndFrames,
    speedPxPerFrame: speed,
    slowedToMinimum: false,
  })
}

/** Times count from the first frame, so that nothing stands before it. */
function planTimed(spec: Looping, { builder, speed, ...ends }: TimedMotion): ScrollPlan {
  checkFrames(spec, builder.frames)
  return planOf(spec, builder, { ...ends, holdStartFrames: 0, speedPxPerFrame: speed, slowedToMinimum: false })
}

function planOnce(spec: Looping, strip: StripMeasure): ScrollPlan {
  const { direction } = spec.scroll
  const fps = parseRational(spec.frame.fps)
  const { distancePx, ...ends } = travelOf(spec, strip)
  const holdStartFrames = framesOf(spec.scroll.holdStartSeconds, fps)
  const holdEndFrames = framesOf(spec.scroll.holdEndSeconds, fps)
  const halts = haltsOf(spec, strip, fps, ends)

  const builder = new PieceBuilder()
  const reversed = direction === 'down' || direction === 'right'
  builder.still(reversed ? holdEndFrames : holdStartFrames)
  const request = { scroll: spec.scroll, fps, distancePx, holdFrames: holdStartFrames + holdEndFrames }
  const { speed, slowedToMinimum } =
    halts.length === 0 ? addEvenMotion(builder, request) : addHaltingMotion(builder, { ...request, halts, reversed })
  builder.still(reversed ? holdStartFrames : holdEndFrames)
  checkFrames(spec, builder.frames)
  return planOf(spec, builder, { ...ends, holdStartFrames, holdEndFrames, speedPxPerFrame: speed, slowedToMinimum })
}

type Given = Pick<
  ScrollPlan,
  'firstOffsetPx' | 'lastOffsetPx' | 'holdStartFrames' | 'holdEndFrames' | 'speedPxPerFrame' | 'slowedToMinimum'
>

/** The plan of a motion whose pieces are all there. */
function planOf(spec: Looping, { pieces, frames: count }: PieceBuilder, given: Given): ScrollPlan {
  const { direction } = spec.scroll
  const frames = Number(count)
  const phases = phasesOf(pieces)
  return {
    ...given,
    axis: direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal',
    direction,
    fps: parseRational(spec.frame.fps),
    frames,
    scrollFrames: frames - given.holdStartFrames - given.holdEndFrames,
    pieces,
    phases,
    largestErrorPx: largestError(pieces, phases),
  }
}

function checkFrames(spec: Pick<RollSpec, 'scroll'>, frames: bigint): void {
  const { pxPerFrame, durationSeconds } = spec.scroll
  const field = durationSeconds === null ? 'scroll.pxPerFrame' : 'scroll.durationSeconds'
  const value = durationSeconds ?? pxPerFrame ?? '2'
  if (frames === 0n) throw fault('roll', 'roll.noFrames', { field }, field)
  if (frames > BigInt(MAX_FRAMES)) {
    const params = { field, value, frames: String(frames), maximum: MAX_FRAMES }
    throw fault('roll', 'roll.tooManyFrames', params, field)
  }
}
