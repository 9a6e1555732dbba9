import type { LoadedFace } from '../shaping/face'
import { IDEOGRAPHIC_MIDDLE } from '../shaping/shaper'

/** Which halves of a glyph's place hold no ink. */
export interface BlankHalves {
  readonly first: boolean
  readonly last: boolean
}

/** Share of the advance by which ink may reach over the middle. */
const TOLERANCE = 0.04

/**
 * Looks at the ink itself: whether a comma leaves its right half blank depends on the face, since Taiwan's and
 * Hong Kong's forms stand in the middle, and curly quotes may be proportional. The halves of an upright glyph in a
 * column are the upper and the lower one.
 */
export function blankHalvesOf({ font, unitsPerEm }: LoadedFace, glyphId: number, isUpright: boolean): BlankHalves {
  const extents = font.glyphExtents(glyphId)
  const advance = font.glyphHAdvance(glyphId)
  if (extents === undefined || extents.width === 0 || advance <= 0) return { first: false, last: false }
  if (isUpright) {
    const middle = IDEOGRAPHIC_MIDDLE * unitsPerEm
    const slack = unitsPerEm * TOLERANCE
    // Heights of extents are negative.
    return { first: extents.yBearing <= middle + slack, last: extents.yBearing + extents.height >= middle - slack }
  }
  const middle = advance / 2
  const slack = advance * TOLERANCE
  return { first: extents.xBearing >= middle - slack, last: extents.xBearing + extents.width <= middle + slack }
}
