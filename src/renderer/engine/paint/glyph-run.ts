import type { Region, Strip } from './strip'
import { glyphsIn } from './strip'
import type { Run } from './ink-index'

/** A 2D context's pen: fills or strokes a path in font units, at `scale` px a unit. */
export type Pen = (path: Path2D, scale: number) => void

/**
 * Puts the outlines of the lines under a pen, each at its exact place. Emoji are left out.
 * @param shown the region whose glyphs matter
 * @param originXPx strip position of the canvas's left edge
 * @param originYPx strip position of its top edge
 */
export function drawOutlines(
  context: OffscreenCanvasRenderingContext2D,
  strip: Strip,
  lines: Run,
  shown: Region,
  originXPx: number,
  originYPx: number,
  pen: Pen,
): void {
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
      const x = layout.glyphXPx[glyph]! - originXPx
      const y = layout.glyphYPx[glyph]! - originYPx
      context.setTransform(scale, 0, 0, -scale, x, y)
      pen(path, scale)
    }
  }
  context.resetTransform()
}

/** Whether the lines hold colour emoji, or outlines, within a region. */
export function contentOf(strip: Strip, lines: Run, shown: Region): { hasEmoji: boolean; hasGlyphs: boolean } {
  const { layout, emojiFamilies } = strip
  let hasGlyphs = false
  for (let line = lines.first; line < lines.end; line++) {
    const { first, end } = glyphsIn(strip, line, shown)
    hasGlyphs ||= end > first
    for (let glyph = first; glyph < end; glyph++) {
      if (emojiFamilies[layout.glyphFont[glyph]!] !== undefined) return { hasEmoji: true, hasGlyphs: true }
    }
  }
  return { hasEmoji: false, hasGlyphs }
}

/** Draws the emoji of the lines in their own colours, each at its exact place. */
export function drawEmoji(
  context: OffscreenCanvasRenderingContext2D,
  strip: Strip,
  lines: Run,
  shown: Region,
  originXPx: number,
  originYPx: number,
): void {
  const { layout, emoji, emojiFamilies } = strip
  context.imageSmoothingQuality = 'high'
  for (let line = lines.first; line < lines.end; line++) {
    const { first, end } = glyphsIn(strip, line, shown)
    for (let glyph = first; glyph < end; glyph++) {
      const family = emojiFamilies[layout.glyphFont[glyph]!]
      if (family === undefined) continue
      const sprite = emoji.sprite(layout.emoji[layout.glyphId[glyph]!]!, family, layout.sizePx)
      if (sprite === null) continue
      const x = layout.glyphXPx[glyph]! - originXPx + sprite.leftPx
      const y = layout.glyphYPx[glyph]! - originYPx + sprite.topPx
      context.drawImage(sprite.picture, x, y, sprite.widthPx, sprite.heightPx)
    }
  }
}
