import type { ResolvedRoll } from '../roll/resolved'
import { markBreaks } from './breaks/opportunities'
import type { FontSet } from './font-set'
import { LayoutBuilder } from './lines/builder'
import { finishLayout } from './lines/finish'
import { leftShare, placeLine } from './lines/place'
import { wrapParagraph } from './lines/wrap'
import { MissingCollector } from './missing'
import { eachParagraph } from './paragraphs'
import { itemize } from './shaping/itemize'
import { BREAK, Paragraph } from './shaping/paragraph'
import { shapeParagraph } from './shaping/shape-paragraph'
import type { Axis, Layout } from './types'
import { paragraphLevels } from './unicode/bidi'

/** A tab stop every two ems: two ideographs, about eight Latin spaces. */
const TAB_EMS = 2

/**
 * Lays out a roll's text as the strip: shaped, wrapped and placed, margins included. Pure: the same roll and fonts
 * give the same layout everywhere. Time and memory grow linearly with the text.
 */
export function layoutRoll(roll: ResolvedRoll, fonts: FontSet): Layout {
  const { type, frame, margins, scroll } = roll.spec
  const axis: Axis = scroll.direction === 'up' || scroll.direction === 'down' ? 'vertical' : 'horizontal'
  const { sizePx, letterSpacingPx, align } = type
  const pxPerUnit = sizePx / fonts.primary.unitsPerEm
  const ascentPx = Math.ceil(fonts.primary.ascent * pxPerUnit)
  const lineHeightPx = Math.max(1, ascentPx + Math.ceil(fonts.primary.descent * pxPerUnit))
  const linePitchPx = Math.max(1, lineHeightPx + Math.round(type.lineSpacingPx))
  const measurePx = axis === 'vertical' ? Math.max(1, frame.width - margins.leftPx - margins.rightPx) : Infinity
  const wrap = { sizePx, ligatures: letterSpacingPx === 0, measurePx, letterSpacingPx, tabPx: TAB_EMS * sizePx }
  const place = { align, leftPx: margins.leftPx, measurePx, letterSpacingPx }

  const out = new LayoutBuilder(fonts, sizePx)
  const missing = new MissingCollector()
  const paragraph = new Paragraph()
  const lineWidthsPx: number[] = []
  const lineBases: (0 | 1)[] = []
  let baselinePx = margins.topPx + ascentPx
  let nextBaselinePx = baselinePx

  for (const range of eachParagraph(roll.content)) {
    const text = roll.content.slice(range.start, range.end)
    paragraph.begin(text)
    const { base, levels } = paragraphLevels(text, type.direction)
    paragraph.base = base
    itemize(paragraph, levels, fonts, missing)
    shapeParagraph(paragraph, fonts, wrap)
    if (mayWrap(paragraph, measurePx, letterSpacingPx)) markBreaks(text, paragraph.marks, BREAK)
    wrapParagraph(paragraph, fonts, wrap, (line) => {
      baselinePx = nextBaselinePx
      out.beginLine(range.start + line.start, baselinePx)
      const widthPx = placeLine(paragraph, line, baselinePx, place, out)
      if (axis === 'horizontal') {
        lineWidthsPx.push(widthPx)
        lineBases.push(base)
      }
      nextBaselinePx += linePitchPx
    })
    nextBaselinePx += Math.round(type.paragraphSpacingPx)
  }
  const blockHeightPx = baselinePx - ascentPx + lineHeightPx - margins.topPx

  let widthPx = frame.width
  let heightPx = margins.topPx + blockHeightPx + margins.bottomPx
  if (axis === 'horizontal') {
    const blockPx = lineWidthsPx.reduce((widest, width) => Math.max(widest, width), 0)
    widthPx = Math.max(1, Math.ceil(margins.leftPx + blockPx + margins.rightPx))
    heightPx = frame.height
    const freePx = frame.height - margins.topPx - margins.bottomPx - blockHeightPx
    const shiftYPx = Math.floor(freePx / 2)
    for (let line = 0; line < out.lineCount; line++) {
      const shiftXPx = (blockPx - lineWidthsPx[line]!) * leftShare(align, lineBases[line]!)
      out.shiftLine(line, shiftXPx, shiftYPx)
    }
  }
  const given = { axis, widthPx, heightPx, blockHeightPx, sizePx, linePitchPx, missing: missing.list() }
  return finishLayout(out, fonts, given, roll.content.length)
}

/** Whether a paragraph may be wider than a line; tabs may take any width. Break opportunities are looked for only then. */
function mayWrap(paragraph: Paragraph, measurePx: number, letterSpacingPx: number): boolean {
  const { text } = paragraph
  if (text.length < 2 || measurePx === Infinity) return false
  const mostPx = paragraph.widthPx(0, text.length) + Math.max(0, letterSpacingPx) * text.length
  return mostPx > measurePx || text.includes('\t')
}
