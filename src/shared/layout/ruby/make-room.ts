import type { Ruby } from '../../document/types'
import type { Compositor } from '../blocks/compositor'
import { shape } from '../blocks/shape'
import { lineWidthPx } from '../lines/wrap'
import { MissingCollector } from '../missing'
import type { Paragraph } from '../shaping/paragraph'
import { spreadBases } from './spread'

/** Measures the readings over a shaped paragraph, and sets apart what they are too wide for. */
export function makeRoom(compositor: Compositor, paragraph: Paragraph, rubies: readonly Ruby[]): void {
  const { reading, fonts, letterings, cjk, isVertical } = compositor
  // What is missing is counted when it is set.
  const quiet = { fonts, letterings, missing: new MissingCollector(), cjk, isVertical }
  const widths = rubies.map((ruby) => {
    const { text, style } = ruby
    shape(quiet, reading, text, [{ start: 0, end: text.length, style }], 'auto')
    return { ruby, widthPx: lineWidthPx(reading, 0, text.length, Infinity), sizePx: letterings[style]!.sizePx }
  })
  spreadBases(paragraph, widths)
}
