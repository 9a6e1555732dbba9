import { bandPlanes } from './bands'
import type { BandFormat, PixelFormat } from './bands'
import { RGB, YUV } from './colour'
import { bleedOf } from './composition'
import type { Composition } from './composition'

/** What every sample of a band without ink is, in 8-bit codes. */
export interface BlankSamples {
  /** y, u, v; or r, g, b. */
  readonly parts: readonly [number, number, number]
  readonly alpha: number
}

/** The samples of blank rows: the bare background. */
export function blankSamples(composition: Composition, pixelFormat: PixelFormat): BlankSamples {
  const space = pixelFormat === 'rgba' ? RGB : YUV
  const { background, alpha } = composition
  const bled = alpha === 'straight' && background.a === 0
  const vector = space.toVector(bled ? bleedOf(composition) : background)
  const weight = alpha === 'straight' ? 1 : background.a
  const part = (index: 0 | 1 | 2): number => Math.floor(space.base[index] + weight * vector[index] + 0.5)
  return {
    parts: [part(0), part(1), part(2)],
    alpha: alpha === 'opaque' ? 255 : Math.floor(background.a * 255 + 0.5),
  }
}

/** Fills the planes of a format with bare background. */
export function fillBlank(format: BandFormat, { parts, alpha }: BlankSamples, out: Uint8Array): void {
  for (const plane of bandPlanes(format).planes) {
    const samples = out.subarray(
      plane.offsetBytes,
      plane.offsetBytes + plane.widthPx * plane.heightPx * plane.bytesPerSample,
    )
    if (plane.component === 'rgba') {
      for (let at = 0; at < samples.length; at += 4) {
        samples.set(parts, at)
        samples[at + 3] = alpha
      }
    } else if (plane.component === 'a') samples.fill(alpha)
    else samples.fill(parts[plane.component === 'y' ? 0 : plane.component === 'u' ? 1 : 2])
  }
}
