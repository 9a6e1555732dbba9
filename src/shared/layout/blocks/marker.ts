import type { Paragraph as Source } from '../../document/types'
import { placeLine } from '../lines/place'
import { lineWidthPx, wrapParagraph } from '../lines/wrap'
import type { Compositor } from './compositor'
import { type FirstLine, shape } from './shape'

/** Room between a marker and the text, in ems. */
const GAP_EMS = 0.5

/** A bullet or number, shaped. */
export interface Marker {
  readonly widthPx: number
  /** Room between it and the text. */
  readonly gapPx: number
}

/** Shapes a paragraph's marker aside, while the paragraph waits. `base` is the paragraph's. */
export function shapeMarker(compositor: Compositor, source: Source, text: string, base: 0 | 1): Marker {
  const { style } = source.spans[0]!
  const spans = [{ start: 0, end: text.length, style }]
  shape(compositor, compositor.aside, text, spans, base === 0 ? 'ltr' : 'rtl')
  return {
    widthPx: lineWidthPx(compositor.aside, 0, text.length, Infinity),
    gapPx: GAP_EMS * compositor.letterings[style]!.sizePx,
  }
}

/** Sets the marker before the line begun last, the first of its paragraph. */
export function placeMarker(compositor: Compositor, { widthPx, gapPx }: Marker, base: 0 | 1, first: FirstLine): void {
  const { aside, fonts, letterings, out } = compositor
  const leftPx = base === 0 ? first.leftPx - gapPx - widthPx : first.leftPx + first.widthPx + gapPx
  const stand = { leftPx, widthPx, leftShare: 0, isJustified: false }
  wrapParagraph(aside, fonts, letterings, { widthPx: Infinity, firstIndentPx: 0, tabPx: widthPx }, (line) => {
    placeLine(aside, line, first.baselinePx, stand, letterings, out)
  })
}
