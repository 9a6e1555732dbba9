import type { Axis } from '../layout/types'
import { fault } from '../messages/fault'
import { ceil, div, mul, parseRational, rational, round, toNumber, ZERO } from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import { largestError, phasesOf } from './phases'

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
  /** v, px per frame, never negative; 0 when nothing moves. */
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

/** A day at 240 frames a second: beyond it a roll is a slip of the pen, and file formats come to their limits. */
const MAX_FRAMES = 20_736_000

/**
 * Plans the motion of a strip (margins included) through the frame. `down` and `right` are `up` and `left` in
 * reversed time, so their window comes from the strip's far end; holds, `start` and `end` keep their order in time.
 * FaultError (roll) when the duration is shorter than the holds, or there would be no frame or too many.
 */
export function planScroll(
  spec: Pick<RollSpec, 'frame' | 'scroll'>,
  strip: { readonly widthPx: number; readonly heightPx: number },
): ScrollPlan {
  const { direction } = spec.scroll
  const axis: Axis = direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal'
  const fps = parseRational(spec.frame.fps)
  const { firstOffsetPx, lastOffsetPx } = travel(spec, axis, strip)
  const distancePx = Math.abs(lastOffsetPx - firstOffsetPx)
  const holdStartFrames = framesOf(spec.scroll.holdStartSeconds, fps)
  const holdEndFrames = framesOf(spec.scroll.holdEndSeconds, fps)
  const holdFrames = holdStartFrames + holdEndFrames
  const motion =
    spec.scroll.durationSeconds === null
      ? motionBySpeed(spec, fps, distancePx)
      : motionByDuration(spec.scroll.durationSeconds, fps, distancePx, holdFrames)
  const frames = BigInt(holdFrames) + motion.scrollFrames
  checkFrames(spec, frames)
  const scrollFrames = Number(motion.scrollFrames)
  const phases = phasesOf(motion.speed)
  return {
    axis,
    direction,
    fps,
    frames: Number(frames),
    holdStartFrames,
    scrollFrames,
    holdEndFrames,
    speedPxPerFrame: motion.speed,
    firstOffsetPx,
    lastOffsetPx,
    phases,
    largestErrorPx: largestError(motion.speed, phases, scrollFrames),
    slowedToMinimum: motion.slowedToMinimum,
  }
}

function travel(
  spec: Pick<RollSpec, 'frame' | 'scroll'>,
  axis: Axis,
  strip: { readonly widthPx: number; readonly heightPx: number },
): { readonly firstOffsetPx: number; readonly lastOffsetPx: number } {
  const { direction, start, end } = spec.scroll
  const [stripPx, framePx] =
    axis === 'vertical' ? [strip.heightPx, spec.frame.height] : [strip.widthPx, spec.frame.width]
  const inPlaceAtEnd = Math.max(0, stripPx - framePx)
  if (direction === 'up' || direction === 'left') {
    return {
      firstOffsetPx: start === 'below' ? -framePx : 0,
      lastOffsetPx: end === 'above' ? stripPx : inPlaceAtEnd,
    }
  }
  return {
    firstOffsetPx: start === 'below' ? stripPx : inPlaceAtEnd,
    lastOffsetPx: end === 'above' ? -framePx : 0,
  }
}

interface Motion {
  /** M, before it is known to fit. */
  readonly scrollFrames: bigint
  readonly speed: Rational
  readonly slowedToMinimum: boolean
}

const STILL: Motion = { scrollFrames: 0n, speed: ZERO, slowedToMinimum: false }

function motionBySpeed(spec: Pick<RollSpec, 'scroll'>, fps: Rational, distancePx: number): Motion {
  if (distancePx === 0) return STILL
  const speed = parseRational(spec.scroll.pxPerFrame ?? '2')
  const distance = rational(distancePx)
  const scrollFrames = ceil(div(distance, speed))
  const leastFrames = ceil(mul(parseRational(spec.scroll.minScrollSeconds), fps))
  if (scrollFrames >= leastFrames) return { scrollFrames, speed, slowedToMinimum: false }
  return { scrollFrames: leastFrames, speed: div(distance, rational(leastFrames)), slowedToMinimum: true }
}

function motionByDuration(seconds: number, fps: Rational, distancePx: number, holdFrames: number): Motion {
  const scrollFrames = framesOf(seconds, fps) - holdFrames
  if (scrollFrames < (distancePx > 0 ? 1 : 0)) {
    const field = 'scroll.durationSeconds'
    const holdSeconds = Number(toNumber(div(rational(holdFrames), fps)).toFixed(3))
    throw fault('roll', 'roll.duration.tooShort', { field, value: seconds, holdFrames, holdSeconds }, field)
  }
  if (distancePx === 0) return { ...STILL, scrollFrames: BigInt(scrollFrames) }
  const speed = rational(distancePx, scrollFrames)
  return { scrollFrames: BigInt(scrollFrames), speed, slowedToMinimum: false }
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

/** Nearest number of frames to a time in seconds. */
function framesOf(seconds: number, fps: Rational): number {
  return Number(round(mul(parseRational(seconds), fps)))
}
