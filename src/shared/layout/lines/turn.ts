import type { LayoutBuilder } from './builder'

/**
 * Turns what has been set a quarter to the right, about the strip's top left corner, into a strip of this width: lines
 * become columns, the first at the right.
 */
export function turnLines(out: LayoutBuilder, widthPx: number, heightPx: number): void {
  out.glyphs.turn(widthPx)
  for (let line = 0; line < out.lineCount; line++) {
    const hasInk = out.lineInkBottomPx[line]! > out.lineInkTopPx[line]!
    // A column may hold ink anywhere along it; what shows of it is found by its glyphs.
    out.lineInkTopPx[line] = 0
    out.lineInkBottomPx[line] = hasInk ? heightPx : 0
    out.lineBaselinePx[line] = widthPx - out.lineBaselinePx[line]!
  }
}
