import { compare, rational, ZERO } from '../rational'
import type { Rational } from '../rational'
import { leastCommon } from './pieces'
import type { Piece } from './pieces'

/** Painting a strip at more phases than this costs more than the error it would save. */
const MAX_PHASES = 8n

/** q: how many sub-pixel phases the offsets of a motion need; 8 where there would be more. */
export function phasesOf(pieces: readonly Piece[]): number {
  let phases = 1n
  for (const { den, start, slope, bend } of pieces) {
    for (const part of [start, slope, bend]) phases = leastCommon(phases, rational(part, den).den)
    if (phases > MAX_PHASES) return Number(MAX_PHASES)
  }
  return Number(phases)
}

/** Largest distance between an exact offset and the nearest phase over the frames of a motion, px; at most 1/(2q). */
export function largestError(pieces: readonly Piece[], phases: number): Rational {
  return pieces
    .map((piece) => errorOf(piece, BigInt(phases)))
    .reduce((largest, error) => (compare(error, largest) > 0 ? error : largest), ZERO)
}

function errorOf(piece: Piece, phases: bigint): Rational {
  // In units of one phase, over their common denominator: what is travelled is off by its remainder.
  const unit = rational(phases, piece.den)
  if (unit.den === 1n) return ZERO
  const den = Number(unit.den)
  const remainderOf = (value: bigint): number => Number((((value * unit.num) % unit.den) + unit.den) % unit.den)
  const bend = remainderOf(piece.bend)
  const growth = (2 * bend) % den
  let step = (remainderOf(piece.slope) + bend) % den
  let remainder = remainderOf(piece.start)
  // Only the last step may be cut short by the piece's end.
  const last = remainderOf(piece.end)
  let largest = Math.min(last, den - last)
  const most = Math.floor(den / 2)
  for (let frame = 1; frame < piece.frames && largest < most; frame++) {
    remainder += step
    if (remainder >= den) remainder -= den
    step += growth
    if (step >= den) step -= den
    largest = Math.max(largest, Math.min(remainder, den - remainder))
  }
  return rational(BigInt(largest), unit.den * phases)
}
