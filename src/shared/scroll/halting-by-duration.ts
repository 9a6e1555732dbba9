import { add, compare, div, floor, mul, rational, round, sub, ZERO } from '../rational'
import type { Rational } from '../rational'
import { motionFrames } from './even-motion'
import type { Halt, HaltingRequest } from './halts'
import type { PieceBuilder } from './pieces'

/** The way between two stops, with frames of ramps at its ends. */
interface Leg {
  readonly wayPx: number
  rampIn: number
  rampOut: number
  readonly stopFrames: number
}

/**
 * Goes the way in the frames that the file's length leaves, all legs between stops at the same speed but for what
 * whole frames ask: each leg begins and ends on a frame. Answers that speed.
 */
export function addTimedLegs(builder: PieceBuilder, request: HaltingRequest, seconds: number): Rational {
  const legs = legsOf(request.halts, request.distancePx)
  const stopFrames = legs.reduce((sum, leg) => sum + leg.stopFrames, 0)
  const moving = legs.filter(({ wayPx }) => wayPx > 0).length
  const frames = motionFrames(request, seconds, moving, stopFrames) - stopFrames
  const speed = speedFor(legs, frames, request.distancePx)
  let due: Rational = ZERO
  let spent = 0
  let left = moving
  for (const leg of legs) {
    if (leg.wayPx > 0) {
      left--
      due = add(due, add(div(rational(leg.wayPx), speed), rational(leg.rampIn + leg.rampOut, 2)))
      // Each leg behind this one needs a frame too, and the last one ends with the motion.
      const end = left === 0 ? frames : Math.min(Math.max(Number(round(due)), spent + 1), frames - left)
      addTimedLeg(builder, leg, end - spent)
      spent = end
    }
    builder.still(leg.stopFrames)
  }
  // Nothing to travel: it stands for the rest.
  if (moving === 0) builder.still(frames)
  return speed
}

function legsOf(halts: readonly Halt[], distancePx: number): Leg[] {
  const legs: Leg[] = []
  let fromPx = 0
  let rampIn = 0
  for (const { atPx, stopFrames, rampFrames } of halts) {
    legs.push({ wayPx: atPx - fromPx, rampIn, rampOut: rampFrames, stopFrames })
    fromPx = atPx
    rampIn = rampFrames
  }
  return [...legs, { wayPx: distancePx - fromPx, rampIn, rampOut: 0, stopFrames: 0 }]
}

/** The speed that takes just these frames. Ramps for which a leg is too short are cut first, until all fit. */
function speedFor(legs: readonly Leg[], frames: number, distancePx: number): Rational {
  if (distancePx === 0) return ZERO
  for (;;) {
    // A ramp goes half as far as the same frames at full speed.
    const rampFrames = legs.reduce((sum, leg) => (leg.wayPx > 0 ? sum + leg.rampIn + leg.rampOut : sum), 0)
    const steady = sub(rational(frames), rational(rampFrames, 2))
    const speed = compare(steady, ZERO) > 0 ? div(rational(distancePx), steady) : null
    let isCut = false
    for (const leg of legs) {
      const rampSum = leg.rampIn + leg.rampOut
      if (leg.wayPx === 0 || rampSum === 0) continue
      const room = speed === null ? ZERO : div(rational(2 * leg.wayPx), speed)
      if (compare(rational(rampSum), room) <= 0) continue
      const share = speed === null ? rational(1, 2) : div(room, rational(rampSum))
      leg.rampIn = Number(floor(mul(rational(leg.rampIn), share)))
      leg.rampOut = Number(floor(mul(rational(leg.rampOut), share)))
      isCut = true
    }
    if (!isCut && speed !== null) return speed
  }
}

/** Travels a leg in exactly the given frames; its ramps are cut where they are more. */
function addTimedLeg(builder: PieceBuilder, leg: Leg, frames: number): void {
  const excess = Math.max(0, leg.rampIn + leg.rampOut - frames)
  const rampOut = Math.max(0, leg.rampOut - excess)
  const rampIn = Math.max(0, leg.rampIn - Math.max(0, excess - leg.rampOut))
  const speed = div(rational(leg.wayPx), sub(rational(frames), rational(rampIn + rampOut, 2)))
  builder.ramp(ZERO, speed, BigInt(rampIn))
  builder.steady(speed, BigInt(frames - rampIn - rampOut))
  builder.ramp(speed, ZERO, BigInt(rampOut))
}
