import type { Lettering } from '../lettering'
import type { LayoutBuilder } from './builder'

// Shares of the type size, as most faces have them.
const THICKNESS = 1 / 16
const UNDERLINE_TOP = 0.1
/** Between the middle of small Latin letters and that of ideographs. */
const STRIKE_MIDDLE = 0.32

/** Draws the lines under and through a stretch of letters, whole px thick, so that they are sharp where the roll stands. */
export function drawLines(
  { sizePx, ink, underline, strike }: Lettering,
  fromPx: number,
  toPx: number,
  baselinePx: number,
  out: LayoutBuilder,
): void {
  const thicknessPx = Math.max(1, Math.round(sizePx * THICKNESS))
  if (underline) {
    out.addShape(ink, fromPx, baselinePx + Math.round(sizePx * UNDERLINE_TOP), toPx - fromPx, thicknessPx)
  }
  if (strike) {
    const topPx = baselinePx - Math.round(sizePx * STRIKE_MIDDLE + thicknessPx / 2)
    out.addShape(ink, fromPx, topPx, toPx - fromPx, thicknessPx)
  }
}
