import type { FontSet } from '../font-set'
import { scriptCode } from '../unicode/scripts'
import { type Paragraph, SAFE } from './paragraph'
import { isRtl, partOfRun, type Run } from './run'
import { shapeRun } from './shaper'

/** How a roll's type is shaped. */
export interface ShapingStyle {
  readonly sizePx: number
  readonly ligatures: boolean
}

/** Shapes every run of an itemised paragraph; fills its glyphs and cluster widths. */
export function shapeParagraph(paragraph: Paragraph, fonts: FontSet, style: ShapingStyle): void {
  const { runs } = paragraph
  for (let i = 0; i < runs.length; i++) {
    runs[i] = shapeInto(paragraph, runs[i]!, fonts, style, 0, paragraph.text.length)
  }
}

/**
 * Shapes one run anew, its letters joining none outside the context, and returns it with its glyphs.
 * The glyphs it had stay behind in the buffer, unused. `text` may differ from the paragraph's in its characters only.
 */
export function shapeInto(
  paragraph: Paragraph,
  run: Run,
  fonts: FontSet,
  style: ShapingStyle,
  contextStart: number,
  contextEnd: number,
  text = paragraph.text,
): Run {
  const { glyphs, marks, advancePx } = paragraph
  const face = fonts.faces[run.face]!
  const { start, end, kind } = run
  if (kind === 'emoji') {
    advancePx[start] = (fonts.emojiAdvance(run.face, text.slice(start, end)) * style.sizePx) / face.unitsPerEm
  }
  if (kind !== 'glyphs') return run
  const glyphStart = glyphs.count
  const { sizePx, ligatures } = style
  const script = scriptCode(run.script)
  const rtl = isRtl(run)
  const { ideographic } = paragraph
  const request = { text, start, end, contextStart, contextEnd, face, script, rtl, sizePx, ligatures, ideographic }
  shapeRun(request, glyphs, (unit, safe) => {
    if (safe) marks[unit]! |= SAFE
    else marks[unit]! &= ~SAFE
  })
  advancePx.fill(0, start, end)
  for (let glyph = glyphStart; glyph < glyphs.count; glyph++) {
    advancePx[glyphs.cluster[glyph]!]! += glyphs.advancePx[glyph]!
  }
  marks[start]! |= SAFE
  return partOfRun(run, start, end, glyphStart, glyphs.count)
}
