import { over255 } from './fade'

// One layer over what is there, in place. Samples lie `step` apart (4 in RGBA), alphas one after the other. Plain
// numbers, because this runs for every frame.

/** Mixes by alpha: right for opaque frames, and for those whose colours are multiplied by their alpha. */
export function coverLinear(
  out: Uint8Array,
  outAt: number,
  layer: Uint8Array,
  layerAt: number,
  step: number,
  count: number,
  alpha: Uint8Array,
  alphaAt: number,
): void {
  for (let i = 0; i < count; i++) {
    const weight = alpha[alphaAt + i]!
    // Most of a layer is all or nothing.
    if (weight === 255) out[outAt] = layer[layerAt]!
    else if (weight !== 0) out[outAt] = over255(layer[layerAt]! * weight + out[outAt]! * (255 - weight))
    outAt += step
    layerAt += step
  }
}

/**
 * Mixes colours that are not multiplied by their alpha: what is there counts by its own one, which `outAlpha` has as it
 * was, one after the other.
 */
export function coverStraight(
  out: Uint8Array,
  outAt: number,
  layer: Uint8Array,
  layerAt: number,
  step: number,
  count: number,
  alpha: Uint8Array,
  alphaAt: number,
  outAlpha: Uint8Array,
  outAlphaAt: number,
  outAlphaStep: number,
): void {
  for (let i = 0; i < count; i++) {
    const weight = alpha[alphaAt + i]!
    if (weight !== 0) {
      const own = 255 * weight
      const rest = (255 - weight) * outAlpha[outAlphaAt]!
      const sum = own + rest
      out[outAt] = ((own * layer[layerAt]! + rest * out[outAt]! + (sum >> 1)) / sum) | 0
    }
    outAt += step
    layerAt += step
    outAlphaAt += outAlphaStep
  }
}

/** The alpha of both together. */
export function coverAlpha(
  out: Uint8Array,
  outAt: number,
  step: number,
  count: number,
  alpha: Uint8Array,
  alphaAt: number,
): void {
  for (let i = 0; i < count; i++) {
    const weight = alpha[alphaAt + i]!
    if (weight !== 0) out[outAt] = over255(255 * weight + out[outAt]! * (255 - weight))
    outAt += step
  }
}
