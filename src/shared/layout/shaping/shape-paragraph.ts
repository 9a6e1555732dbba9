import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import { scriptCode } from '../unicode/scripts'
import { type Paragraph, SAFE } from './paragraph'
import { isRtl, partOfRun, type Run } from './run'
import { shapeRun } from './shaper'

/** Shapes every run of an itemised paragraph; fills its glyphs and cluster widths. */
export function shapeParagraph(paragraph: Paragraph, fonts: FontSet, letterings: readonly Lettering[]): void {
  const { runs } = paragraph
  for (let i = 0; i < runs.length; i++) {
    runs[i] = shapeInto(paragraph, runs[i]!, fonts, letterings, 0, paragraph.text.length)
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
  letterings: readonly Lettering[],
  contextStart: number,
  contextEnd: number,
  text = paragraph.text,
): Run {
  const { glyphs, marks, advancePx } = paragraph
  const face = fonts.faces[run.face]!
  const { start, end, kind } = run
  const { sizePx, ligatures, features } = letterings[run.style]!
  if (kind === 'emoji') {
    advancePx[start] = (fonts.emojiAdvance(run.face, text.slice(start, end)) * sizePx) / face.unitsPerEm
  }
  if (kind !== 'glyphs') return run
  const glyphStart = glyphs.count
  const script = scriptCode(run.script)
  const rtl = isRtl(run)
  const { ideographic } = paragraph
  const { stance } = run
  const request = {
    text,
    start,
    end,
    contextStart,
    contextEnd,
    face,
    script,
    rtl,
    stance,
    sizePx,
    ligatures,
    features,
    ideographic,
  }
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
