import type { Ruby } from '../../document/types'
import type { Compositor } from '../blocks/compositor'
import { shape } from '../blocks/shape'
import type { Lettering } from '../lettering'
import { placeLine } from '../lines/place'
import { extentOn, type PlacedLine } from '../lines/extent'
import { lineWidthPx, wrapParagraph } from '../lines/wrap'
import { GRAPHEME, IDEOGRAPHIC, type Paragraph } from '../shaping/paragraph'
import { IDEOGRAPHIC_MIDDLE } from '../shaping/shaper'

/** The square of an ideograph, above and below the baseline, in ems. */
const SQUARE_ABOVE = 0.5 + IDEOGRAPHIC_MIDDLE
const SQUARE_BELOW = 0.5 - IDEOGRAPHIC_MIDDLE

/** How far readings reach above the baseline of their line, or beside the middle of their column; 0 where none is. */
export function rubyReachPx(rubies: readonly Ruby[], source: Source, compositor: Compositor): number {
  let reachPx = 0
  for (const ruby of rubies) {
    const { basePx, rubyPx } = sizes(ruby, source, compositor.letterings)
    const upPx = liftPx(basePx, rubyPx, compositor.isVertical)
    reachPx = Math.max(reachPx, upPx + (compositor.isVertical ? 0.5 : SQUARE_ABOVE) * rubyPx)
  }
  return reachPx
}

/** What of a paragraph readings are set by. */
type Source = Pick<Paragraph, 'spans'>

function sizes(ruby: Ruby, { spans }: Source, letterings: readonly Lettering[]): { basePx: number; rubyPx: number } {
  const base = spans.find(({ end }) => end > ruby.start) ?? spans[0]!
  return { basePx: letterings[base.style]!.sizePx, rubyPx: letterings[ruby.style]!.sizePx }
}

/** From the baseline of a line to that of a reading, whose squares stand on one another's; or from middle to middle. */
function liftPx(basePx: number, rubyPx: number, isVertical: boolean): number {
  return isVertical ? (basePx + rubyPx) / 2 : SQUARE_ABOVE * basePx + SQUARE_BELOW * rubyPx
}

/** Sets readings over a line that has been placed: the line begun last. */
export function placeRubies(compositor: Compositor, rubies: readonly Ruby[], placed: PlacedLine): void {
  const { paragraph, letterings, fonts, out, isVertical } = compositor
  const small = compositor.reading
  for (const ruby of rubies) {
    const { text, style } = ruby
    const { fromPx, toPx } = extentOn(paragraph, placed, ruby.start, ruby.end)
    shape(compositor, small, text, [{ start: 0, end: text.length, style }], 'auto')
    const stepPx = spaceOut(small, toPx - fromPx)
    const widthPx = lineWidthPx(small, 0, text.length, Infinity)
    const { basePx, rubyPx } = sizes(ruby, paragraph, letterings)
    const baselinePx = placed.baselinePx - liftPx(basePx, rubyPx, isVertical)
    const middlePx = (fromPx + toPx - widthPx) / 2
    const leftPx = stepPx > 0 ? middlePx : within(placed, middlePx, widthPx)
    const stand = { leftPx, widthPx, leftShare: 0, isJustified: false }
    wrapParagraph(small, fonts, letterings, { widthPx: Infinity, firstIndentPx: 0, tabPx: rubyPx }, (line) => {
      placeLine(small, line, baselinePx, stand, letterings, out)
    })
  }
}

/** Kana over a wider base are set apart as much as leaves half of it at both ends; other scripts stay together. */
function spaceOut(small: Paragraph, roomPx: number): number {
  const { text, spacingPx } = small
  const starts: number[] = []
  for (let unit = 0; unit < text.length; unit++) {
    if (!small.has(unit, GRAPHEME)) continue
    if (!small.has(unit, IDEOGRAPHIC)) return 0
    starts.push(unit)
  }
  const stepPx = (roomPx - lineWidthPx(small, 0, text.length, Infinity)) / starts.length
  if (stepPx <= 0) return 0
  for (const unit of starts) spacingPx[unit]! += stepPx
  return stepPx
}

/** Beyond neither end of the line, where it can be helped. */
function within({ leftPx, widthPx }: PlacedLine, wantedPx: number, ownPx: number): number {
  return Math.max(leftPx, Math.min(wantedPx, leftPx + widthPx - ownPx))
}
