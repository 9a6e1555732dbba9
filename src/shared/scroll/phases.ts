import { rational, ZERO } from '../rational'
import type { Rational } from '../rational'

/** Painting a strip at more phases than this costs more than the error it would save. */
const MAX_PHASES = 8

/** q: how many sub-pixel phases a speed needs; 8 where its denominator is larger. */
export function phasesOf(speed: Rational): number {
  return speed.den <= BigInt(MAX_PHASES) ? Number(speed.den) : MAX_PHASES
}

/**
 * Largest distance between an exact offset and the nearest phase over the frames of a motion, px; at most 1/(2q).
 * The last frame of a motion lies on whole px and has none.
 */
export function largestError(speed: Rational, phases: number, scrollFrames: number): Rational {
  if (speed.den <= BigInt(phases)) return ZERO
  // In units of one phase the offset grows by step / den a frame; its distance from a whole phase is r / den.
  const inPhases = rational(speed.num * BigInt(phases), speed.den)
  const den = Number(inPhases.den)
  const step = Number(inPhases.num % inPhases.den)
  const most = Math.floor(den / 2)
  let remainder = 0
  let largest = 0
  for (let frame = 1; frame < scrollFrames && largest < most; frame++) {
    remainder += step
    if (remainder >= den) remainder -= den
    largest = Math.max(largest, Math.min(remainder, den - remainder))
  }
  return rational(BigInt(largest), inPhases.den * BigInt(phases))
}
