import type { Lettering } from '../lettering'
import type { Paragraph } from '../shaping/paragraph'
import { isRtl, type Run } from '../shaping/run'
import { IDEOGRAPHIC_MIDDLE } from '../shaping/shaper'
import type { LayoutBuilder } from './builder'
import { drawLines } from './draw-lines'
import { fillGaps } from './justify'
import { visualOrder } from './visual-order'
import { leadOf, type Line, lineWidthPx } from './wrap'

type Align = 'start' | 'center' | 'end' | 'justify'

/** Where a line stands. */
export interface Stand {
  /** Left edge and width of its room. An infinite width sets it at the left edge. */
  readonly leftPx: number
  readonly widthPx: number
  /** Share of the free room that stands left of it. */
  readonly leftShare: number
  readonly isJustified: boolean
}

/** Share of the free room that stands left of a line: 0, ½ or 1. */
export function leftShare(align: Align, base: 0 | 1): number {
  if (align === 'center') return 0.5
  const atStart = align !== 'end'
  return atStart === (base === 0) ? 0 : 1
}

/** Puts a line's glyphs in their places and returns where it begins and its width, px. The builder has begun the line. */
export function placeLine(
  paragraph: Paragraph,
  line: Line,
  baselinePx: number,
  stand: Stand,
  letterings: readonly Lettering[],
  out: LayoutBuilder,
): { readonly leftPx: number; readonly widthPx: number } {
  const { start, textEnd } = line
  const naturalPx = lineWidthPx(paragraph, start, textEnd, stand.widthPx)
  const slackPx = stand.widthPx - naturalPx
  const fills = stand.isJustified && !line.last && slackPx > 0
  const justified = fillGaps(paragraph, start, textEnd, fills ? slackPx : 0)
  const free = justified || !Number.isFinite(slackPx) ? 0 : slackPx
  // A cluster wider than the line starts where the line does.
  const leftPx = stand.leftPx + (free > 0 ? free * stand.leftShare : 0)
  let xPx = leftPx - leadOf(paragraph, start)
  const runs = visualOrder(line.runs.filter((run) => run.start < textEnd))
  for (const run of runs) {
    const fromPx = xPx
    xPx = placeRun(paragraph, run, Math.min(run.end, textEnd), xPx, baselinePx, out)
    const lettering = letterings[run.style]!
    if (lettering.underline || lettering.strike) drawLines(lettering, fromPx, xPx, baselinePx, out)
  }
  return { leftPx, widthPx: justified ? stand.widthPx : naturalPx }
}

/** The origin of an emoji whose middle is on the middle of a column; the canvas knows its left edge and its baseline. */
function uprightEmoji(
  paragraph: Paragraph,
  run: Run,
  xPx: number,
  yPx: number,
  out: LayoutBuilder,
): { readonly xPx: number; readonly yPx: number } {
  const halfPx = paragraph.advancePx[run.start]! / 2
  const { sizePx } = out.typefaces.at(out.typefaces.index(run))
  return { xPx: xPx + halfPx + IDEOGRAPHIC_MIDDLE * sizePx, yPx: yPx + halfPx }
}

/** Places a run up to `end` and returns where the next one begins. */
function placeRun(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  if (run.kind === 'glyphs') {
    return isRtl(run) ? placeRtl(paragraph, run, end, xPx, yPx, out) : placeLtr(paragraph, run, end, xPx, yPx, out)
  }
  if (run.kind === 'emoji') {
    const place = run.stance === 'upright' ? uprightEmoji(paragraph, run, xPx, yPx, out) : { xPx, yPx }
    out.addEmoji(out.typefaces.index(run), paragraph.text.slice(run.start, run.end), place.xPx, place.yPx)
  }
  return xPx + paragraph.widthPx(run.start, end) + gapsPx(paragraph, run.start, end)
}

function placeLtr(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  const { id, cluster, advancePx, dxPx, dyPx } = paragraph.glyphs
  const typeface = out.typefaces.index(run)
  let x = xPx
  let gapFrom = run.start
  for (let glyph = run.glyphStart; glyph < run.glyphEnd; glyph++) {
    const unit = cluster[glyph]!
    if (unit >= end) break
    if (unit > gapFrom) {
      x += gapsPx(paragraph, gapFrom, unit)
      gapFrom = unit
    }
    out.addGlyph(typeface, id[glyph]!, x + dxPx[glyph]!, yPx - dyPx[glyph]!)
    x += advancePx[glyph]!
  }
  return x + gapsPx(paragraph, gapFrom, end)
}

/** Clusters descend; what follows a cluster in the text stands left of it, so its gap comes first. */
function placeRtl(paragraph: Paragraph, run: Run, end: number, xPx: number, yPx: number, out: LayoutBuilder): number {
  const { id, cluster, advancePx, dxPx, dyPx } = paragraph.glyphs
  const typeface = out.typefaces.index(run)
  let x = xPx
  let gapEnd = end
  for (let glyph = run.glyphStart; glyph < run.glyphEnd; glyph++) {
    const unit = cluster[glyph]!
    if (unit >= end) continue
    if (unit < gapEnd) {
      x += gapsPx(paragraph, unit, gapEnd)
      gapEnd = unit
    }
    out.addGlyph(typeface, id[glyph]!, x + dxPx[glyph]!, yPx - dyPx[glyph]!)
    x += advancePx[glyph]!
  }
  return x + gapsPx(paragraph, run.start, gapEnd)
}

/** Room after the clusters of a range on the line being placed. */
export function gapsPx(paragraph: Paragraph, start: number, end: number): number {
  let sum = 0
  for (let unit = start; unit < end; unit++) sum += paragraph.gapPx[unit]!
  return sum
}
