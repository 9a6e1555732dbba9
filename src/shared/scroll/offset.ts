import { add, rational } from '../rational'
import type { Rational } from '../rational'
import { travelledAt } from './pieces'
import type { Piece } from './pieces'
import type { ScrollPlan } from './plan'

/** Exact offset of a frame in px; frames outside the roll show what its first or last frame shows. */
export function exactOffset(plan: ScrollPlan, frame: number): Rational {
  const position = positionOf(plan, frame)
  const piece = pieceAt(plan.pieces, position)
  return add(rational(originOf(plan)), travelledAt(piece, position - piece.firstFrame + 1))
}

/**
 * The painted offset of a frame, in units of 1/q px: the exact offset at the nearest phase, halves up. The window's
 * row is `Math.floor(u / q)`, its phase `u - q * row`. Exact; allocates nothing where doubles hold every
 * intermediate value, which is so for all but absurd rolls.
 */
export function paintedOffset(plan: ScrollPlan, frame: number): number {
  const position = positionOf(plan, frame)
  const piece = pieceAt(plan.pieces, position)
  return originOf(plan) * plan.phases + paintedTravel(piece, position - piece.firstFrame + 1, plan.phases)
}

function paintedTravel(piece: Piece, step: number, phases: number): number {
  const den = Number(piece.den)
  const start = Number(piece.start)
  const slope = Number(piece.slope)
  const bend = Number(piece.bend)
  const end = Number(piece.end)
  // Every part of what follows must be a whole double. `end` is no more than what is travelled without a bend.
  const most = start + slope * step + Math.abs(bend) * step * step
  if (2 * phases * Math.max(most, end) + den > Number.MAX_SAFE_INTEGER) return paintedByBigInt(piece, step, phases)
  const travelled = Math.min(start + slope * step + bend * step * step, end)
  const dividend = 2 * phases * travelled + den
  return (dividend - (dividend % (2 * den))) / (2 * den)
}

function paintedByBigInt(piece: Piece, step: number, phases: number): number {
  const { num, den } = travelledAt(piece, step)
  return Number((2n * BigInt(phases) * num + den) / (2n * den))
}

/**
 * Which alignments to chroma pairs the windows of a plan have: parity 0 where a window begins at an even strip row
 * (or column), 1 where at an odd one.
 */
export function neededParities(plan: ScrollPlan): (0 | 1)[] {
  const seen: [boolean, boolean] = [false, false]
  const origin = originOf(plan) * plan.phases
  const look = (piece: Piece, step: number): void => {
    const row = Math.floor((origin + paintedTravel(piece, step, plan.phases)) / plan.phases)
    seen[row % 2 === 0 ? 0 : 1] = true
  }
  for (const piece of plan.pieces) {
    // After 2 · den steps an even motion has gone on by an even number of px, so that parities repeat.
    const period = piece.bend === 0n ? 2n * rational(piece.slope, piece.den).den : BigInt(piece.frames)
    const steps = period < BigInt(piece.frames) ? Number(period) : piece.frames
    look(piece, piece.frames)
    for (let step = 1; step <= steps && !(seen[0] && seen[1]); step++) look(piece, step)
  }
  return ([0, 1] as const).filter((parity) => seen[parity])
}

/** `down` and `right` show the frames of `up` and `left` in reversed order. */
function isReversed({ direction }: Pick<ScrollPlan, 'direction'>): boolean {
  return direction === 'down' || direction === 'right'
}

/** Offset at which the un-reversed motion begins: the smaller end. */
function originOf(plan: ScrollPlan): number {
  return isReversed(plan) ? plan.lastOffsetPx : plan.firstOffsetPx
}

/** Where a frame stands in the un-reversed motion. */
function positionOf(plan: ScrollPlan, frame: number): number {
  const within = Math.min(Math.max(frame, 0), plan.frames - 1)
  return isReversed(plan) ? plan.frames - 1 - within : within
}

/** The piece that a position lies in, by halving: the first where there is none before it. */
function pieceAt(pieces: readonly Piece[], position: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.firstFrame <= position) low = middle
    else high = middle - 1
  }
  const found = pieces[low]
  if (found === undefined) throw new RangeError('A scroll plan without pieces.')
  return found
}
