import type { Color } from '../roll/color'

/** Luma weights of BT.709 (ITU-R BT.709-6, item 3.2). */
const KR = 0.2126
const KB = 0.0722
const KG = 1 - KR - KB

/** Limited range in 8 bits (BT.709-6, item 4.6): luma 16 … 235, chroma 128 ± 112. */
const LUMA_BASE = 16
const LUMA_SPAN = 219
const CHROMA_BASE = 128
const CHROMA_SPAN = 224

/** Three parts of a colour in the space that is delivered, without the base that black has there. */
export type Triple = readonly [number, number, number]

/** Colours as delivered: `base + toVector(colour)`, in units of an 8-bit code, not rounded. */
export interface ColourSpace {
  readonly base: Triple
  toVector(color: Pick<Color, 'r' | 'g' | 'b'>): Triple
}

/** BT.709 Y'CbCr in limited range. Linear in R'G'B', so means and blends may be taken on either side. */
export const YUV: ColourSpace = {
  base: [LUMA_BASE, CHROMA_BASE, CHROMA_BASE],
  toVector({ r, g, b }) {
    const y = KR * r + KG * g + KB * b
    return [
      (LUMA_SPAN * y) / 255,
      (CHROMA_SPAN * (b - y)) / (2 * (1 - KB) * 255),
      (CHROMA_SPAN * (r - y)) / (2 * (1 - KR) * 255),
    ]
  },
}

/** R'G'B' in full range. */
export const RGB: ColourSpace = {
  base: [0, 0, 0],
  toVector: ({ r, g, b }) => [r, g, b],
}
