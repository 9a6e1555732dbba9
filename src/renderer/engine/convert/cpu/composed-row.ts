import type { ColourSpace, Triple } from '../../../../shared/engine/colour'
import type { Composition } from '../../../../shared/engine/composition'

/** One padded row after composition: colour times alpha without the space's base, and alpha (0 … 1). */
export interface ComposedRow {
  readonly parts: readonly [Float64Array, Float64Array, Float64Array]
  readonly alpha: Float64Array
}

export function composedRow(widthPx: number): ComposedRow {
  const row = (): Float64Array => new Float64Array(widthPx)
  return { parts: [row(), row(), row()], alpha: row() }
}

/** `start` and `emojiStart` are the indices of the row's first px. */
export type RowComposer = (
  coverage: Uint32Array,
  emoji: Uint32Array | null,
  start: number,
  emojiStart: number,
  row: ComposedRow,
) => void

const NOTHING: Triple = [0, 0, 0]

/** Composes rows bottom to top: background, shadow, outline (outside the text), text, emoji. */
export function rowComposer(composition: Composition, space: ColourSpace): RowComposer {
  const { text, outline, shadow, background } = composition
  const textVector = space.toVector(text)
  const outlineVector = outline ? space.toVector(outline) : NOTHING
  const shadowVector = shadow ? space.toVector(shadow) : NOTHING
  const backgroundVector = space.toVector(background)
  const outlineAlpha = outline?.a ?? 0
  const shadowAlpha = shadow?.a ?? 0

  return (coverage, emoji, start, emojiStart, { parts: [part0, part1, part2], alpha }) => {
    const widthPx = alpha.length
    let lastPixel = -1
    let lastEmoji = -1
    for (let column = 0; column < widthPx; column++) {
      const pixel = coverage[start + column]!
      const emojiPixel = emoji === null ? 0 : emoji[emojiStart + column]!
      if (pixel === lastPixel && emojiPixel === lastEmoji) {
        // Most of a strip is bare background or the inside of strokes.
        part0[column] = part0[column - 1]!
        part1[column] = part1[column - 1]!
        part2[column] = part2[column - 1]!
        alpha[column] = alpha[column - 1]!
        continue
      }
      lastPixel = pixel
      lastEmoji = emojiPixel
      const textCoverage = (pixel & 255) / 255
      const textWeight = text.a * textCoverage
      const outlineWeight = ((outlineAlpha * ((pixel >>> 8) & 255)) / 255) * (1 - textCoverage)
      let below = 1 - textWeight - outlineWeight
      const shadowWeight = ((shadowAlpha * ((pixel >>> 16) & 255)) / 255) * below
      below -= shadowWeight
      const backgroundWeight = background.a * below
      const emojiWeight = (emojiPixel >>> 24) / 255
      const rest = 1 - emojiWeight
      alpha[column] = emojiWeight + rest * (textWeight + outlineWeight + shadowWeight + backgroundWeight)
      const e =
        emojiWeight > 0
          ? space.toVector({ r: emojiPixel & 255, g: (emojiPixel >>> 8) & 255, b: (emojiPixel >>> 16) & 255 })
          : NOTHING
      part0[column] =
        emojiWeight * e[0] +
        rest *
          (textWeight * textVector[0] +
            outlineWeight * outlineVector[0] +
            shadowWeight * shadowVector[0] +
            backgroundWeight * backgroundVector[0])
      part1[column] =
        emojiWeight * e[1] +
        rest *
          (textWeight * textVector[1] +
            outlineWeight * outlineVector[1] +
            shadowWeight * shadowVector[1] +
            backgroundWeight * backgroundVector[1])
      part2[column] =
        emojiWeight * e[2] +
        rest *
          (textWeight * textVector[2] +
            outlineWeight * outlineVector[2] +
            shadowWeight * shadowVector[2] +
            backgroundWeight * backgroundVector[2])
    }
  }
}
