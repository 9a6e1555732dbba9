import type { Paragraph as Source } from '../../document/types'
import { lineWidthPx, wrapParagraph } from '../lines/wrap'
import { MissingCollector } from '../missing'
import { makeRoom } from '../ruby/make-room'
import type { Compositor } from './compositor'
import { shape, tabOf } from './shape'

/** The width that a paragraph takes on one line. */
export function naturalWidthPx(compositor: Compositor, { text, spans, block, ruby }: Source): number {
  const { paragraph, fonts, letterings, cjk, isVertical } = compositor
  // What is missing is counted when it is set.
  shape(
    { fonts, letterings, missing: new MissingCollector(), cjk, isVertical },
    paragraph,
    text,
    spans,
    block.direction,
  )
  if (ruby !== undefined) makeRoom(compositor, paragraph, ruby)
  const tabPx = tabOf(letterings, spans)
  let widthPx = 0
  wrapParagraph(paragraph, fonts, letterings, { widthPx: Infinity, firstIndentPx: 0, tabPx }, (line) => {
    widthPx = lineWidthPx(paragraph, line.start, line.textEnd, Infinity)
  })
  return widthPx
}
