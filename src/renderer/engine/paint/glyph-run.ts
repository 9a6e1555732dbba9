import type { Run } from './ink-index'
import { placed } from './places'
import type { Region, Strip } from './strip'
import { glyphsIn } from './strip'

/** Fills or strokes a path in font units, at `scale` px a unit. */
export type Pen = (path: Path2D, scale: number) => void

/** What is to be painted: the glyphs of some lines that may show in a region. */
export interface Ink {
  readonly strip: Strip
  readonly lines: Run
  readonly shown: Region
}

/** Where the canvas lies on the strip. */
export interface Pose {
  readonly xPx: number
  readonly yPx: number
  /** Whether x and y change places on the canvas. */
  readonly isSideways: boolean
}

/** Whether there are glyphs to paint at all, and colour emoji among them. */
export function contentOf({ strip, lines, shown }: Ink): { hasGlyphs: boolean; hasEmoji: boolean } {
  const { layout, emojiFamilies } = strip
  let hasGlyphs = false
  for (let line = lines.first; line < lines.end; line++) {
    const { first, end } = glyphsIn(strip, line, shown)
    hasGlyphs ||= end > first
    for (let glyph = first; glyph < end; glyph++) {
      if (emojiFamilies[layout.glyphFont[glyph]!] !== undefined) return { hasGlyphs, hasEmoji: true }
    }
  }
  return { hasGlyphs, hasEmoji: false }
}

/** Puts the outlines under a pen, each at its exact place. Emoji are left out. */
export function drawOutlines(context: OffscreenCanvasRenderingContext2D, ink: Ink, pose: Pose, pen: Pen): void {
  const { strip, lines, shown } = ink
  const { layout, paths, emojiFamilies } = strip
  const faces = layout.fontIds.map((fontId) => ({
    fontId,
    known: paths.face(fontId),
    scale: paths.scaleOf(fontId, layout.sizePx),
  }))
  for (let line = lines.first; line < lines.end; line++) {
    const { first, end } = glyphsIn(strip, line, shown)
    for (let glyph = first; glyph < end; glyph++) {
      const font = layout.glyphFont[glyph]!
      if (emojiFamilies[font] !== undefined) continue
      const { fontId, known, scale } = faces[font]!
      const path = paths.pathOf(known, fontId, layout.glyphId[glyph]!)
      if (path === null) continue
      const x = placed(layout.glyphXPx[glyph]! - pose.xPx)
      const y = placed(layout.glyphYPx[glyph]! - pose.yPx)
      if (pose.isSideways) context.setTransform(0, scale, -scale, 0, y, x)
      else context.setTransform(scale, 0, 0, -scale, x, y)
      pen(path, scale)
    }
  }
  context.resetTransform()
}
