// Samples lie one after the other from `at` on, `step` apart (4 in RGBA), `count` of them. Weights are 0 … 255, from
// `weightAt` on; their step is 0 where all samples have the same. Plain numbers, because this runs for every frame.

/** `sum / 255`, rounded: exact up to 255 × 255. */
export function over255(sum: number): number {
  return ((sum + 128) * 257) >>> 16
}

/** Mixes samples with one value, in place: what a weight leaves of them is that value's. */
export function fadeLinear(
  data: Uint8Array,
  at: number,
  step: number,
  count: number,
  weights: Uint8Array,
  weightAt: number,
  weightStep: number,
  bare: number,
): void {
  for (let i = 0; i < count; i++) {
    const weight = weights[weightAt]!
    data[at] = over255(data[at]! * weight + bare * (255 - weight))
    at += step
    weightAt += weightStep
  }
}

/**
 * The same for colours in straight alpha: each side counts by its alpha too. `alpha` has the samples' own, before any
 * fade, `step` apart as well. Where nothing is left to be seen the colour is `bare`.
 */
export function fadeStraight(
  data: Uint8Array,
  at: number,
  step: number,
  count: number,
  weights: Uint8Array,
  weightAt: number,
  weightStep: number,
  bare: number,
  bareAlpha: number,
  alpha: Uint8Array,
  alphaAt: number,
): void {
  for (let i = 0; i < count; i++) {
    const weight = weights[weightAt]!
    const own = weight * alpha[alphaAt]!
    const rest = (255 - weight) * bareAlpha
    const sum = own + rest
    data[at] = sum === 0 ? bare : ((own * data[at]! + rest * bare + (sum >> 1)) / sum) | 0
    at += step
    alphaAt += step
    weightAt += weightStep
  }
}

/**
 * Alpha as chroma samples of 4:2:0 weigh it: 1 2 1 around each second column, over two rows; beyond the left end it
 * goes on as it is there.
 * @param from the first chroma sample, `count` how many; each row has twice as many samples as a row of chroma
 * @param out from its begin on
 */
export function chromaAlpha(
  upper: Uint8Array,
  upperAt: number,
  lower: Uint8Array,
  lowerAt: number,
  from: number,
  count: number,
  out: Uint8Array,
): void {
  const before = Math.max(0, 2 * from - 1)
  let edge = upper[upperAt + before]! + lower[lowerAt + before]!
  for (let i = 0; i < count; i++) {
    const column = 2 * (from + i)
    const centre = upper[upperAt + column]! + lower[lowerAt + column]!
    const next = upper[upperAt + column + 1]! + lower[lowerAt + column + 1]!
    out[i] = (edge + 2 * centre + next + 4) >> 3
    edge = next
  }
}
