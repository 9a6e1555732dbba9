import type { Rational } from '../../../shared/rational'

/**
 * The frame that is due after a time of playing: exact, so that a slow machine drops frames and keeps the speed.
 * @param elapsedMs since `fromFrame` was due
 */
export function frameAfter(fromFrame: number, elapsedMs: number, fps: Rational): number {
  return fromFrame + Math.floor((elapsedMs * Number(fps.num)) / (1000 * Number(fps.den)))
}
