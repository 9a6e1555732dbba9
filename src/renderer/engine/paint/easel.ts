import type { Passage } from './passage'
import type { Region } from './strip'

/** Whole px around a region that are painted with it and cut off after. */
export interface Margins {
  readonly leftPx: number
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
}

/** No glyph but ornaments is wider, slanted or not. */
const WIDEST_EMS = 2

/**
 * Skia paints a path a little differently where the canvas cuts it. So that bands meet without a seam, their
 * outlines are painted on an easel that holds every glyph whole.
 */
export function marginsOf({ strip, lines }: Passage, ink: number, region: Region): Margins {
  const { layout, effects, glyphs, largestPx } = strip
  let top = Infinity
  let bottom = -Infinity
  for (let line = lines.first; line < lines.end; line++) {
    top = Math.min(top, layout.lineInkTopPx[line]!)
    bottom = Math.max(bottom, layout.lineInkBottomPx[line]!)
  }
  // One px more for the soft edge.
  const around = effects[ink]!.outlinePx + 1
  const across = Math.ceil((glyphs ? glyphs.leftPx + glyphs.rightPx : WIDEST_EMS * largestPx) + around)
  const isCutAlongX = glyphs !== null || region.widthPx < layout.widthPx
  return {
    leftPx: isCutAlongX ? across : 0,
    rightPx: isCutAlongX ? across : 0,
    topPx: Math.max(0, Math.ceil(region.yPx - top + around)),
    bottomPx: Math.max(0, Math.ceil(bottom + around - region.yPx - region.heightPx)),
  }
}
