import type { Layout } from './types'

/** Glyph ids are 16 bits wide in every font; wider entries are for more distinct emoji than any text has. */
export type GlyphIds = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Distances within a stretch are kept to this part of a px: with 32 bits 1,024 px are reached. */
export const ALONG_STEP_PX = 2 ** -21

/**
 * The glyphs of a strip. A long text has millions of them, so what neighbours have in common is kept once: a stretch
 * is glyphs of one line, in one typeface and on one height, near each other; each is kept by its id and its distance
 * from the stretch's origin along the line.
 */
export interface Glyphs {
  /** Line i owns stretches `lineStart[i] … lineStart[i+1] - 1`, in visual order; one entry more than lines. */
  readonly lineStart: Uint32Array
  /** Index among the typefaces of the layout. */
  readonly font: Uint16Array
  /** Glyphs `first … end - 1` belong to a stretch. */
  readonly first: Uint32Array
  readonly end: Uint32Array
  /** A stretch's origin in px from the strip's top left corner. */
  readonly xPx: Float64Array
  readonly yPx: Float64Array
  /** Glyph id of the face, or, where the face is `color`, an index into the layout's `emoji`. */
  readonly id: GlyphIds
  /** From the stretch's origin, rightwards, or downwards where `isDown`, in steps of `ALONG_STEP_PX`. */
  readonly along: Int32Array
  /** Whether lines run downwards, as columns do. */
  readonly isDown: boolean
}

/** Hands on the glyphs of a line with their origins, px. */
export function eachGlyph(
  { glyphs }: Pick<Layout, 'glyphs'>,
  line: number,
  visit: (font: number, id: number, xPx: number, yPx: number) => void,
): void {
  for (let stretch = glyphs.lineStart[line]!; stretch < glyphs.lineStart[line + 1]!; stretch++) {
    eachOfStretch(glyphs, stretch, visit)
  }
}

/** The same for one stretch. */
export function eachOfStretch(
  { font, first, end, xPx, yPx, id, along, isDown }: Glyphs,
  stretch: number,
  visit: (font: number, id: number, xPx: number, yPx: number) => void,
): void {
  const typeface = font[stretch]!
  const x = xPx[stretch]!
  const y = yPx[stretch]!
  const last = end[stretch]!
  for (let glyph = first[stretch]!; glyph < last; glyph++) {
    const alongPx = along[glyph]! * ALONG_STEP_PX
    if (isDown) visit(typeface, id[glyph]!, x, y + alongPx)
    else visit(typeface, id[glyph]!, x + alongPx, y)
  }
}
