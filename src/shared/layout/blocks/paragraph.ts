import type { BlockStyle, Paragraph as Source, Ruby } from '../../document/types'
import { markBreaks } from '../breaks/opportunities'
import { type Flow, pitchPx } from '../flow'
import type { Lettering } from '../lettering'
import { leftShare, placeLine } from '../lines/place'
import { type Line, lineRoomPx, type Measure, wrapParagraph } from '../lines/wrap'
import { placeRubies, rubyReachPx } from '../ruby/place-ruby'
import { makeRoom } from '../ruby/make-room'
import { bindBases } from '../ruby/spread'
import { BREAK, type Paragraph } from '../shaping/paragraph'
import type { Compositor, Room } from './compositor'
import { type Marker, placeMarker, shapeMarker } from './marker'
import { type FirstLine, shape, tabOf } from './shape'

/**
 * Sets a paragraph in a column, below what has been set there. `side` is where its lines stand whatever their
 * alignment.
 */
export function setParagraph(
  compositor: Compositor,
  source: Source,
  flow: Flow,
  room: Room,
  side: 'left' | 'right' | null = null,
): FirstLine {
  const { paragraph, fonts, letterings, out } = compositor
  const { block, spans, ruby } = source
  shape(compositor, paragraph, source.text, spans, block.direction)
  if (ruby !== undefined) makeRoom(compositor, paragraph, ruby)
  const { base } = paragraph
  const marker = source.marker === null ? null : shapeMarker(compositor, source, source.marker, base)
  const measure: Measure = {
    widthPx: Math.max(1, room.widthPx - block.indentStartPx - block.indentEndPx),
    firstIndentPx: firstIndentOf(block, marker),
    tabPx: tabOf(letterings, spans),
  }
  // An indent is whole ideographs, the blank of an opening mark within them.
  if (measure.firstIndentPx > 0 && paragraph.edges !== null) paragraph.edges.leadPx[0] = 0
  const startPx = room.leftPx + (base === 0 ? block.indentStartPx : block.indentEndPx)
  const share = side === null ? leftShare(block.align, base) : side === 'left' ? 0 : 1
  if (mayWrap(compositor, paragraph, measure)) markBreaks(source.text, paragraph.marks, BREAK)
  if (ruby !== undefined) bindBases(paragraph, ruby)
  const set: { first: FirstLine | null } = { first: null }
  wrapParagraph(paragraph, fonts, letterings, measure, (line) => {
    const { ascentPx, heightPx } = heightOf(line, spans[0]!.style, letterings)
    const topPx = set.first === null ? flow.blockTop(block) : flow.lineTop(block)
    // Ideographs of a column stand on its middle.
    const upPx = compositor.isVertical ? Math.round(heightPx / 2) : ascentPx
    const rubies = ruby === undefined ? NO_RUBY : rubiesOn(line, ruby)
    const reachPx = rubies.length === 0 ? 0 : rubyReachPx(rubies, source, compositor)
    // Readings stand in the room between the lines, so far as it goes.
    const roomPx = flow.isEmpty ? 0 : Math.max(0, block.lineSpacingPx)
    const morePx = Math.max(0, Math.ceil(reachPx - upPx - roomPx))
    const baselinePx = topPx + morePx + upPx
    out.beginLine(source.sourceStart + line.start, baselinePx)
    const isPushed = line.start === 0 && base === 0
    const stand = {
      leftPx: isPushed ? startPx + measure.firstIndentPx : startPx,
      widthPx: lineRoomPx(measure, line.start),
      leftShare: share,
      isJustified: block.align === 'justify',
    }
    const placed = placeLine(paragraph, line, baselinePx, stand, letterings, out)
    if (rubies.length > 0) placeRubies(compositor, rubies, { line, baselinePx, ...placed })
    compositor.noteWidth(placed, share)
    flow.advance(topPx, morePx + heightPx, block)
    compositor.linePitchPx = Math.min(compositor.linePitchPx, pitchPx(heightPx, block.lineSpacingPx))
    if (set.first !== null) return
    set.first = { ...placed, baselinePx }
    if (marker !== null) placeMarker(compositor, marker, base, set.first)
  })
  return set.first!
}

const NO_RUBY: readonly Ruby[] = []

function rubiesOn({ start, textEnd }: Line, rubies: readonly Ruby[]): readonly Ruby[] {
  return rubies.filter((ruby) => ruby.start >= start && ruby.start < textEnd)
}

/** A marker that is wider than its indent pushes the first line. */
function firstIndentOf({ indentStartPx, firstLineIndentPx }: BlockStyle, marker: Marker | null): number {
  if (marker === null) return firstLineIndentPx
  return Math.max(firstLineIndentPx, marker.widthPx + marker.gapPx - indentStartPx)
}

/** The tallest letters of a line set its height. */
function heightOf(
  { runs }: Line,
  emptyStyle: number,
  letterings: readonly Lettering[],
): { ascentPx: number; heightPx: number } {
  let { ascentPx, descentPx } = letterings[runs[0]?.style ?? emptyStyle]!
  for (const { style } of runs) {
    ascentPx = Math.max(ascentPx, letterings[style]!.ascentPx)
    descentPx = Math.max(descentPx, letterings[style]!.descentPx)
  }
  return { ascentPx, heightPx: Math.max(1, ascentPx + descentPx) }
}

/** Whether a paragraph may be wider than a line; tabs may take any width. Break opportunities are looked for only then. */
function mayWrap({ letterings, cjk }: Compositor, paragraph: Paragraph, { widthPx, firstIndentPx }: Measure): boolean {
  const { text, spans } = paragraph
  if (text.length < 2 || widthPx === Infinity) return false
  let spacingPx = 0
  for (const { style } of spans) {
    const { letterSpacingPx, sizePx } = letterings[style]!
    spacingPx = Math.max(spacingPx, letterSpacingPx + (cjk?.latinGapEm ?? 0) * sizePx)
  }
  const mostPx = paragraph.widthPx(0, text.length) + spacingPx * text.length
  return mostPx > widthPx - Math.max(0, firstIndentPx) || text.includes('\t')
}
