import type { Paragraph } from '../shaping/paragraph'
import { isRtl, type Run } from '../shaping/run'
import type { LayoutBuilder } from './builder'
import { fillGaps } from './justify'
import { visualOrder } from './visual-order'
import { type Line, lineWidthPx } from './wrap'

export type Align = 'start' | 'center' | 'end' | 'justify'

export interface PlaceStyle {
  readonly align: Align
  /** Left edge and width of the room for lines. An infinite width sets lines at the left edge. */
  readonly leftPx: number
  readonly measurePx: number
  readonly letterSpacingPx: number
}

/** Share of the free room that stands left of a line: 0, ½ or 1. */
export function leftShare(align: Align, base: 0 | 1): number {
  if (align === 'center') return 0.5
  const atStart = align !== 'end'
  return atStart === (base === 0) ? 0 : 1
}

/** Puts a line's glyphs in their places and returns its width in px. The builder has begun the line. */
export function placeLine(
  paragraph: Paragraph,
  line: Line,
  baselinePx: number,
  style: PlaceStyle,
  out: LayoutBuilder,
): number {
  const { start, textEnd } = line
  const naturalPx = lineWidthPx(paragraph, start, textEnd, style)
  const slackPx = style.measurePx - naturalPx
  const fills = style.align === 'justify' && !line.last && slackPx > 0
  const justified = fillGaps(paragraph, start, textEnd, style.letterSpacingPx, fills ? slackPx : 0)
  const free = justified || !Number.isFinite(slackPx) ? 0 : slackPx
  // A cluster wider than the line starts where the line does.
  let xPx = style.leftPx + (free > 0 ? free * leftShare(style.align, paragraph.base) : 0)
  const runs = visualOrder(line.runs.filter((run) => run.start < textEnd))
  for (const run of runs) xPx = placeRun(paragraph, run, Math.min(run.end, textEnd), xPx, baselinePx, out)
  return justified ? style.measurePx : naturalPx
}

/** Places a run up to `end` and returns where the next one begins. */
function placeRun(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  if (run.kind === 'glyphs') {
    return isRtl(run) ? placeRtl(paragraph, run, end, xPx, yPx, out) : placeLtr(paragraph, run, end, xPx, yPx, out)
  }
  if (run.kind === 'emoji') out.addEmoji(run.face, paragraph.text.slice(run.start, run.end), xPx, yPx)
  return xPx + paragraph.widthPx(run.start, end) + gapsPx(paragraph, run.start, end)
}

function placeLtr(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  const { id, cluster, advancePx, dxPx, dyPx } = paragraph.glyphs
  let x = xPx
  let gapFrom = run.start
  for (let glyph = run.glyphStart; glyph < run.glyphEnd; glyph++) {
    const unit = cluster[glyph]!
    if (unit >= end) break
    if (unit > gapFrom) {
      x += gapsPx(paragraph, gapFrom, unit)
      gapFrom = unit
    }
    out.addGlyph(run.face, id[glyph]!, x + dxPx[glyph]!, yPx - dyPx[glyph]!)
    x += advancePx[glyph]!
  }
  return x + gapsPx(paragraph, gapFrom, end)
}

/** Clusters descend; what follows a cluster in the text stands left of it, so its gap comes first. */
function placeRtl(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  const { id, cluster, advancePx, dxPx, dyPx } = paragraph.glyphs
  let x = xPx
  let gapEnd = end
  for (let glyph = run.glyphStart; glyph < run.glyphEnd; glyph++) {
    const unit = cluster[glyph]!
    if (unit >= end) continue
    if (unit < gapEnd) {
      x += gapsPx(paragraph, unit, gapEnd)
      gapEnd = unit
    }
    out.addGlyph(run.face, id[glyph]!, x + dxPx[glyph]!, yPx - dyPx[glyph]!)
    x += advancePx[glyph]!
  }
  return x + gapsPx(paragraph, run.start, gapEnd)
}

function gapsPx(paragraph: Paragraph, start: number, end: number): number {
  let sum = 0
  for (let unit = start; unit < end; unit++) sum += paragraph.gapPx[unit]!
  return sum
}
