import { RGB, YUV } from '../../../../shared/engine/colour'
import type { ColourSpace } from '../../../../shared/engine/colour'
import { bleedOf } from '../../../../shared/engine/composition'
import type { Composition } from '../../../../shared/engine/composition'

/**
 * One sample of text over the background, by coverage. Both the premultiplied colour and the alpha are affine in
 * the coverage, and so are their means: a table over the weighted sum of several coverages is exact too.
 * @param steps the coverage sum that stands for full coverage
 */
function table(steps: number, sample: (coverage: number) => number): Uint8Array {
  return Uint8Array.from({ length: steps + 1 }, (_, sum) => Math.floor(sample(sum / steps) + 0.5))
}

function partOf(space: ColourSpace, composition: Composition, part: 0 | 1 | 2): (coverage: number) => number {
  const { text, background, alpha } = composition
  const textPart = space.toVector(text)[part]
  const backgroundPart = space.toVector(background)[part]
  const bleedPart = space.toVector(bleedOf(composition))[part]
  return (coverage) => {
    const textWeight = text.a * coverage
    const backgroundWeight = (1 - textWeight) * background.a
    const sum = textWeight * textPart + backgroundWeight * backgroundPart
    if (alpha !== 'straight') return space.base[part] + sum
    const total = textWeight + backgroundWeight
    return space.base[part] + (total > 0 ? sum / total : bleedPart)
  }
}

function alphaOf({ text, background }: Composition): (coverage: number) => number {
  return (coverage) => {
    const textWeight = text.a * coverage
    return 255 * (textWeight + (1 - textWeight) * background.a)
  }
}

/** Full coverage of one pixel, and of the eight weights of a chroma sample. */
const FULL = 255
const CHROMA_FULL = 8 * 255

/** Tables for a composition of text alone; chroma by weighted sum, `uFull` and `vFull` by a pixel's coverage. */
export function yuvTables(composition: Composition): Record<'y' | 'u' | 'v' | 'uFull' | 'vFull' | 'a', Uint8Array> {
  return {
    y: table(FULL, partOf(YUV, composition, 0)),
    u: table(CHROMA_FULL, partOf(YUV, composition, 1)),
    v: table(CHROMA_FULL, partOf(YUV, composition, 2)),
    uFull: table(FULL, partOf(YUV, composition, 1)),
    vFull: table(FULL, partOf(YUV, composition, 2)),
    a: table(FULL, alphaOf(composition)),
  }
}

/** Packed RGBA by coverage. */
export function rgbaTable(composition: Composition): Uint32Array {
  const [r, g, b] = ([0, 1, 2] as const).map((part) => table(FULL, partOf(RGB, composition, part)))
  const a = table(FULL, alphaOf(composition))
  const at = (values: Uint8Array | undefined, index: number): number => values?.[index] ?? 0
  return Uint32Array.from(
    a,
    (alpha, index) => (at(r, index) | (at(g, index) << 8) | (at(b, index) << 16) | (alpha << 24)) >>> 0,
  )
}
