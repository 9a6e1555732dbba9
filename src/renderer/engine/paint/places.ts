/**
 * Places on a canvas are told apart to this part of a px: far finer than what can be seen, and a power of two, so that
 * the same place comes out whichever band's origin it is counted from.
 */
const PLACES = 1024

/** The nearest place, px. */
export function placed(px: number): number {
  return Math.round(px * PLACES) / PLACES
}
