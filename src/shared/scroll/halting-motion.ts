import { add, ceil, compare, div, floor, mul, rational, round, sub, ZERO } from '../rational'
import type { Rational } from '../rational'
import { askedSpeed } from './even-motion'
import type { Motion } from './even-motion'
import { addTimedLegs } from './halting-by-duration'
import type { HaltingRequest } from './halts'
import type { PieceBuilder } from './pieces'

/** Goes the way with stops and changes of speed. Least times do not count: the marks say how fast it goes. */
export function addHaltingMotion(builder: PieceBuilder, request: HaltingRequest): Motion {
  const { durationSeconds } = request.scroll
  const speed = durationSeconds === null ? addLegs(builder, request) : addTimedLegs(builder, request, durationSeconds)
  return { speed, slowedToMinimum: false }
}

function addLegs(builder: PieceBuilder, request: HaltingRequest): Rational {
  const { halts, distancePx } = request
  const speeds = legSpeeds(request)
  const first = speeds[0] ?? ZERO
  // The motion begins at its speed; after a stop it begins from rest.
  let arrival = first
  let rampIn = 0n
  halts.forEach((halt, index) => {
    const isStop = halt.stopFrames > 0
    const rampFrames = evenUp(halt.rampFrames)
    const speed = speeds[index] ?? ZERO
    addLeg(builder, { until: halt.atPx, arrival, speed, rampIn, rampOut: isStop ? rampFrames : 0n, isStop })
    builder.still(halt.stopFrames)
    arrival = isStop ? ZERO : speed
    rampIn = rampFrames
  })
  const speed = speeds.at(-1) ?? ZERO
  addLeg(builder, { until: distancePx, arrival, speed, rampIn, rampOut: 0n, isStop: true })
  return request.reversed ? speed : first
}

/** Speed before the first halt, between each two, and behind the last, from smaller offsets to larger ones. */
function legSpeeds(request: HaltingRequest): Rational[] {
  const { halts, reversed } = request
  const inTime = reversed ? halts.toReversed() : halts
  const speeds = [askedSpeed(request)]
  for (const { speed } of inTime) speeds.push(speed ?? speeds.at(-1) ?? ZERO)
  return reversed ? speeds.toReversed() : speeds
}

interface Leg {
  readonly until: number
  /** Speed with which it is entered: 0 after a stop. */
  readonly arrival: Rational
  readonly speed: Rational
  readonly rampIn: bigint
  readonly rampOut: bigint
  /** Whether it must come to rest at `until` exactly. */
  readonly isStop: boolean
}

/**
 * Gets to a leg's speed, keeps it, and comes to rest where it must. Ramps are shortened in proportion where the way
 * is too short for them. The leg's own speed stays as it was asked for: what is left over goes into the ramp that
 * ends it, whose length and first speed are fitted to it, or makes the last step before a stop a shorter one.
 */
function addLeg(builder: PieceBuilder, { until, arrival, speed, isStop, ...ramps }: Leg): void {
  const target = rational(until)
  const wayOf = (rampIn: bigint, rampOut: bigint): Rational =>
    add(mul(add(arrival, speed), rational(rampIn, 2n)), mul(speed, rational(rampOut, 2n)))
  const way = sub(target, builder.travelled)
  const needed = wayOf(ramps.rampIn, ramps.rampOut)
  const share = compare(needed, way) > 0 ? div(way, needed) : rational(1)
  const rampIn = compare(arrival, speed) === 0 ? 0n : evenShare(ramps.rampIn, share)
  const rampOut = evenShare(ramps.rampOut, share)

  builder.ramp(arrival, speed, rampIn)
  const steadyWay = sub(sub(target, builder.travelled), wayOf(0n, rampOut))
  const steps = div(steadyWay, speed)
  if (isStop && rampOut === 0n) {
    builder.steady(speed, ceil(steps), target)
    return
  }
  builder.steady(speed, floor(steps))
  if (!isStop) return
  const rest = sub(target, builder.travelled)
  const frames = round(div(mul(rational(2), rest), speed))
  builder.ramp(div(mul(rational(2), rest), rational(frames)), ZERO, frames)
}

/** Even ramps between whole speeds end at whole px. */
function evenUp(frames: number): bigint {
  return BigInt(frames + (frames % 2))
}

function evenShare(frames: bigint, share: Rational): bigint {
  return 2n * floor(mul(rational(frames, 2n), share))
}
