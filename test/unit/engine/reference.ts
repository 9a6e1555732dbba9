import type { BandFormat } from '../../../src/shared/engine/bands'
import { bandPlanes } from '../../../src/shared/engine/bands'
import type { Composition, Paint } from '../../../src/shared/engine/composition'
import { paddedSize, paddingOf } from '../../../src/shared/engine/geometry'

/** The colour of one pixel in plain doubles: colour times alpha (0 … 255 each), and alpha (0 … 1). */
interface Mixed {
  readonly rgb: readonly number[]
  readonly alpha: number
}

function over(top: Mixed, below: Mixed): Mixed {
  const rest = 1 - top.alpha
  return { rgb: top.rgb.map((part, i) => part + rest * below.rgb[i]!), alpha: top.alpha + rest * below.alpha }
}

function layer(paint: Paint | null, coverage: number): Mixed {
  if (paint === null) return { rgb: [0, 0, 0], alpha: 0 }
  const alpha = paint.a * coverage
  return { rgb: [paint.r * alpha, paint.g * alpha, paint.b * alpha], alpha }
}

function mixed(composition: Composition, coverage: number, emoji: number): Mixed {
  const part = (pixel: number, index: number): number => ((pixel >>> (8 * index)) & 255) / 255
  const text = part(coverage, 0)
  const outlined = layer(composition.outline, part(coverage, 1) * (1 - text))
  const lettered = layer(composition.text, text)
  // Text and the outline outside it share a pixel: they lie beside, not over each other.
  const type = { rgb: lettered.rgb.map((p, i) => p + outlined.rgb[i]!), alpha: lettered.alpha + outlined.alpha }
  const below = over(layer(composition.shadow, part(coverage, 2)), layer(composition.background, 1))
  const a = part(emoji, 3)
  const picture = { rgb: [0, 1, 2].map((index) => 255 * part(emoji, index) * a), alpha: a }
  return over(picture, over(type, below))
}

function delivered(composition: Composition, { rgb, alpha }: Mixed): readonly number[] {
  if (composition.alpha !== 'straight') return rgb
  if (alpha > 0) return rgb.map((part) => part / alpha)
  const { r, g, b } = composition.shadow ?? composition.outline ?? composition.text
  return [r, g, b]
}

const luma = ([r, g, b]: readonly number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!

/** BT.709 in limited range, as ITU-R BT.709-6 writes it down. */
const CODES: Readonly<Record<'y' | 'u' | 'v', (rgb: readonly number[]) => number>> = {
  y: (rgb) => 16 + (219 * luma(rgb)) / 255,
  u: (rgb) => 128 + (224 * (rgb[2]! - luma(rgb))) / 1.8556 / 255,
  v: (rgb) => 128 + (224 * (rgb[0]! - luma(rgb))) / 1.5748 / 255,
}

function mean(pixels: readonly Mixed[], weights: readonly number[]): Mixed {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sum = (of: (pixel: Mixed) => number): number => pixels.reduce((s, pixel, i) => s + weights[i]! * of(pixel), 0)
  return { rgb: [0, 1, 2].map((i) => sum(({ rgb }) => rgb[i]!) / total), alpha: sum(({ alpha }) => alpha) / total }
}

/** The samples of a band before rounding, by the definitions and without any thought of speed. */
export function referenceSamples(
  format: BandFormat,
  composition: Composition,
  coverage: Uint32Array,
  emoji: Uint32Array | null,
): Float64Array {
  const { planes, byteLength } = bandPlanes(format)
  const stride = paddedSize(format).widthPx
  const left = paddingOf(format.pixelFormat).leftPx
  const at = (x: number, y: number): Mixed => {
    const index = y * stride + left + x
    return mixed(composition, coverage[index]!, emoji === null ? 0 : emoji[index]!)
  }
  const out = new Float64Array(byteLength)
  for (const plane of planes) {
    for (let y = 0; y < plane.heightPx; y++) {
      for (let x = 0; x < plane.widthPx; x++) {
        const offset = plane.offsetBytes + (y * plane.widthPx + x) * plane.bytesPerSample
        const { component } = plane
        if (component === 'rgba') {
          const pixel = at(x, y)
          delivered(composition, pixel).forEach((part, i) => (out[offset + i] = part))
          out[offset + 3] = 255 * pixel.alpha
        } else if (component === 'a') out[offset] = 255 * at(x, y).alpha
        else if (component === 'y' || format.pixelFormat === 'yuva444p') {
          out[offset] = CODES[component](delivered(composition, at(x, y)))
        } else {
          const x0 = 2 * x + (format.axis === 'horizontal' ? plane.parity : 0)
          const y0 = 2 * y + (format.axis === 'vertical' ? plane.parity : 0)
          const near = [-1, 0, 1].flatMap((dx) => [at(x0 + dx, y0), at(x0 + dx, y0 + 1)])
          out[offset] = CODES[component](delivered(composition, mean(near, [1, 1, 2, 2, 1, 1])))
        }
      }
    }
  }
  return out
}
