import { mul, parseRational, round } from '../rational'
import type { Rational } from '../rational'

/** Nearest number of frames to a time in seconds. */
export function framesOf(seconds: number, fps: Rational): number {
  return Number(round(mul(parseRational(seconds), fps)))
}
