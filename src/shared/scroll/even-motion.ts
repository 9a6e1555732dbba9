import { fault } from '../messages/fault'
import { ceil, div, mul, parseRational, rational, toNumber, ZERO } from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import type { PieceBuilder } from './pieces'
import { framesOf } from './time'

/** What a motion is made of, besides its halts. */
export interface MotionRequest {
  readonly scroll: Pick<RollSpec['scroll'], 'pxPerFrame' | 'durationSeconds' | 'minScrollSeconds'>
  readonly fps: Rational
  readonly distancePx: number
  /** Frames of both holds. */
  readonly holdFrames: number
}

/** What was found out about a motion. */
export interface Motion {
  readonly speed: Rational
  readonly slowedToMinimum: boolean
}

/** Goes the whole way at one speed. */
export function addEvenMotion(builder: PieceBuilder, request: MotionRequest): Motion {
  const { frames, ...motion } =
    request.scroll.durationSeconds === null ? bySpeed(request) : byDuration(request, request.scroll.durationSeconds)
  builder.steady(motion.speed, frames, rational(request.distancePx))
  return motion
}

/** The speed that a roll asks for. */
export function askedSpeed({ scroll }: Pick<MotionRequest, 'scroll'>): Rational {
  return parseRational(scroll.pxPerFrame ?? '2')
}

function bySpeed(request: MotionRequest): Motion & { readonly frames: bigint } {
  if (request.distancePx === 0) return { frames: 0n, speed: ZERO, slowedToMinimum: false }
  const speed = askedSpeed(request)
  const distance = rational(request.distancePx)
  const frames = ceil(div(distance, speed))
  const leastFrames = ceil(mul(parseRational(request.scroll.minScrollSeconds), request.fps))
  if (frames >= leastFrames) return { frames, speed, slowedToMinimum: false }
  return { frames: leastFrames, speed: div(distance, rational(leastFrames)), slowedToMinimum: true }
}

function byDuration(request: MotionRequest, seconds: number): Motion & { readonly frames: bigint } {
  const frames = motionFrames(request, seconds, request.distancePx > 0 ? 1 : 0)
  const speed = request.distancePx === 0 ? ZERO : rational(request.distancePx, frames)
  return { frames: BigInt(frames), speed, slowedToMinimum: false }
}

/** Frames that a file's length leaves for motion and its halts; a fault where they are fewer than needed. */
export function motionFrames(request: MotionRequest, seconds: number, neededFrames: number, haltFrames = 0): number {
  const frames = framesOf(seconds, request.fps) - request.holdFrames
  if (frames - haltFrames < neededFrames) {
    const field = 'scroll.durationSeconds'
    const holdFrames = request.holdFrames + haltFrames
    const holdSeconds = Number(toNumber(div(rational(holdFrames), request.fps)).toFixed(3))
    throw fault('roll', 'roll.duration.tooShort', { field, value: seconds, holdFrames, holdSeconds }, field)
  }
  return frames
}
