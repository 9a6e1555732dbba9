import { add, compare, mul, rational } from '../rational'
import type { Rational } from '../rational'
import type { ScrollPlan } from './plan'

/** Exact offset of a frame in px; frames outside the roll show what its first or last frame shows. */
export function exactOffset(plan: ScrollPlan, frame: number): Rational {
  const step = stepOf(plan, frame)
  const distance = rational(Math.abs(plan.lastOffsetPx - plan.firstOffsetPx))
  const travelled = step >= plan.scrollFrames ? distance : mul(plan.speedPxPerFrame, rational(step))
  return add(rational(originOf(plan)), compare(travelled, distance) < 0 ? travelled : distance)
}

/**
 * The painted offset of a frame, in units of 1/q px: the exact offset at the nearest phase, halves up. The window's
 * row is `Math.floor(u / q)`, its phase `u - q * row`. Exact; allocates nothing where doubles hold every
 * intermediate value, which is so for all but absurd rolls.
 */
export function paintedOffset(plan: ScrollPlan, frame: number): number {
  const { phases } = plan
  const step = stepOf(plan, frame)
  const distancePx = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
  const origin = originOf(plan) * phases
  if (step >= plan.scrollFrames) return origin + distancePx * phases
  const num = Number(plan.speedPxPerFrame.num)
  const den = Number(plan.speedPxPerFrame.den)
  // Travelled px are below the distance plus one step; twice that in phases, over 2 · den, must be a whole double.
  if (2 * phases * (num * step) + den <= Number.MAX_SAFE_INTEGER) {
    const dividend = 2 * phases * (num * step) + den
    const rest = dividend % (2 * den)
    return origin + Math.min((dividend - rest) / (2 * den), distancePx * phases)
  }
  return paintedOffsetByBigInt(plan, step)
}

function paintedOffsetByBigInt(plan: ScrollPlan, step: number): number {
  const phases = BigInt(plan.phases)
  const { num, den } = plan.speedPxPerFrame
  const travelled = (2n * phases * num * BigInt(step) + den) / (2n * den)
  const distance = BigInt(Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)) * phases
  return originOf(plan) * plan.phases + Number(travelled < distance ? travelled : distance)
}

/**
 * Which alignments to chroma pairs the windows of a plan have: parity 0 where a window begins at an even strip row
 * (or column), 1 where at an odd one.
 */
export function neededParities(plan: ScrollPlan): (0 | 1)[] {
  const seen: [boolean, boolean] = [false, false]
  // After 2 · den steps the motion has gone on by an even number of px, so that parities repeat.
  const period = 2n * plan.speedPxPerFrame.den
  const steps = period < BigInt(plan.scrollFrames) ? Number(period) : plan.scrollFrames
  const begin = isReversed(plan) ? plan.holdStartFrames + plan.scrollFrames - steps : plan.holdStartFrames
  const look = (frame: number): void => {
    const row = Math.floor(paintedOffset(plan, frame) / plan.phases)
    seen[row % 2 === 0 ? 0 : 1] = true
  }
  look(0)
  look(plan.frames - 1)
  for (let frame = begin; frame < begin + steps && !(seen[0] && seen[1]); frame++) look(frame)
  return ([0, 1] as const).filter((parity) => seen[parity])
}

/** `down` and `right` show the frames of `up` and `left` in reversed order. */
function isReversed(plan: ScrollPlan): boolean {
  return plan.direction === 'down' || plan.direction === 'right'
}

/** Offset at which the un-reversed motion begins: the smaller end. */
function originOf(plan: ScrollPlan): number {
  return isReversed(plan) ? plan.lastOffsetPx : plan.firstOffsetPx
}

/** Steps of the un-reversed motion that lie behind a frame: 0 while it holds at its origin, M when it has arrived. */
function stepOf(plan: ScrollPlan, frame: number): number {
  const reversed = isReversed(plan)
  const position = reversed ? plan.frames - 1 - frame : frame
  const holdFrames = reversed ? plan.holdEndFrames : plan.holdStartFrames
  return Math.min(Math.max(position - holdFrames + 1, 0), plan.scrollFrames)
}
