import type { BandFormat } from '../../../../shared/engine/bands'
import type { ColourSpace, Triple } from '../../../../shared/engine/colour'
import type { Composition } from '../../../../shared/engine/composition'
import { paddedSize } from '../../../../shared/engine/geometry'
import type { Layer } from '../converter'
import { type ComposedRow, rowComposer } from './composed-row'
import { composingSpace, rowWriter } from './layered'

/** Layers of several inks to planes; `emoji` lies over them all. */
export type BlendedConversion = (
  layers: readonly Layer[],
  emoji: Uint32Array | null,
  out: Uint8Array<ArrayBuffer>,
) => void

/** An ink's colours as they are mixed; alpha is nothing where there is none. */
interface Colours {
  readonly text: Triple
  readonly textAlpha: number
  readonly outline: Triple
  readonly outlineAlpha: number
  readonly shadow: Triple
  readonly shadowAlpha: number
}

const NOTHING: Triple = [0, 0, 0]
const NO_PIXELS = new Uint32Array(0)

function coloursOf({ text, outline, shadow }: Composition, space: ColourSpace): Colours {
  return {
    text: space.toVector(text),
    textAlpha: text.a,
    outline: outline ? space.toVector(outline) : NOTHING,
    outlineAlpha: outline?.a ?? 0,
    shadow: shadow ? space.toVector(shadow) : NOTHING,
    shadowAlpha: shadow?.a ?? 0,
  }
}

/**
 * Conversion of regions of several inks: the background, all shadows, then ink by ink its outline and text. `roll` is
 * the composition of the roll itself, `inks` those of its inks.
 */
export function blendedConversion(
  format: BandFormat,
  roll: Composition,
  inks: readonly Composition[],
): BlendedConversion {
  const { widthPx } = paddedSize(format)
  const space = composingSpace(format)
  const write = rowWriter(format, roll)
  const colours = inks.map((ink) => coloursOf(ink, space))
  const composers = inks.map((ink) => rowComposer(ink, space))
  const mix = mixer(roll, space, colours)
  const bare = new Uint32Array(widthPx)

  return (layers, emoji, out) => {
    write((y, row) => {
      const shown = layers.filter(({ firstRow, endRow }) => y >= firstRow && y < endRow)
      const [first] = shown
      const emojiStart = y * widthPx
      // Most rows are of one ink, or of none.
      if (first === undefined) composers[0]!(bare, emoji, 0, emojiStart, row)
      else if (shown.length > 1) mix(shown, emoji, y, row)
      else composers[first.ink]!(first.pixels, emoji, (y - first.firstRow) * widthPx, emojiStart, row)
    }, out)
  }
}

function mixer(roll: Composition, space: ColourSpace, colours: readonly Colours[]) {
  const bareAlpha = roll.background.a
  const bare = space.toVector(roll.background)
  const sum = new Float64Array(4)

  const over = (color: Triple, weight: number, rest: number): void => {
    sum[0] = weight * color[0] + rest * sum[0]!
    sum[1] = weight * color[1] + rest * sum[1]!
    sum[2] = weight * color[2] + rest * sum[2]!
    sum[3] = weight + rest * sum[3]!
  }

  return (layers: readonly Layer[], emoji: Uint32Array | null, y: number, row: ComposedRow): void => {
    const {
      parts: [part0, part1, part2],
      alpha,
    } = row
    const widthPx = alpha.length
    const count = layers.length
    const starts = layers.map(({ firstRow }) => (y - firstRow) * widthPx)
    const pixels = layers.map((layer) => layer.pixels)
    const inks = layers.map(({ ink }) => colours[ink]!)
    const emojiPixels = emoji ?? NO_PIXELS
    const emojiStart = y * widthPx
    for (let column = 0; column < widthPx; column++) {
      let isSame = column > 0 && emojiPixels[emojiStart + column] === emojiPixels[emojiStart + column - 1]
      for (let layer = 0; isSame && layer < count; layer++) {
        const at = starts[layer]! + column
        isSame = pixels[layer]![at] === pixels[layer]![at - 1]
      }
      if (!isSame) {
        sum[0] = bareAlpha * bare[0]
        sum[1] = bareAlpha * bare[1]
        sum[2] = bareAlpha * bare[2]
        sum[3] = bareAlpha
        for (let layer = 0; layer < count; layer++) {
          const { shadow, shadowAlpha } = inks[layer]!
          const weight = (shadowAlpha * ((pixels[layer]![starts[layer]! + column]! >>> 16) & 255)) / 255
          if (weight > 0) over(shadow, weight, 1 - weight)
        }
        for (let layer = 0; layer < count; layer++) {
          const { text, textAlpha, outline, outlineAlpha } = inks[layer]!
          const pixel = pixels[layer]![starts[layer]! + column]!
          const textCoverage = (pixel & 255) / 255
          const outlineWeight = ((outlineAlpha * ((pixel >>> 8) & 255)) / 255) * (1 - textCoverage)
          const textWeight = textAlpha * textCoverage
          if (outlineWeight > 0) over(outline, outlineWeight, 1 - outlineWeight - textWeight)
          if (textWeight > 0) over(text, textWeight, outlineWeight > 0 ? 1 : 1 - textWeight)
        }
        const emojiPixel = emojiPixels[emojiStart + column] ?? 0
        const emojiWeight = (emojiPixel >>> 24) / 255
        if (emojiWeight > 0) {
          const color = { r: emojiPixel & 255, g: (emojiPixel >>> 8) & 255, b: (emojiPixel >>> 16) & 255 }
          over(space.toVector(color), emojiWeight, 1 - emojiWeight)
        }
      }
      part0[column] = sum[0]!
      part1[column] = sum[1]!
      part2[column] = sum[2]!
      alpha[column] = sum[3]!
    }
  }
}
