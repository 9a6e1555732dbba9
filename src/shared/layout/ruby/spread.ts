import type { Ruby } from '../../document/types'
import { BREAK, GRAPHEME, type Paragraph } from '../shaping/paragraph'

/** Reaching over a neighbour, a reading comes closer to nobody else's. */
const HIRAGANA_AND_KATAKANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u

/** Least room between neighbouring readings that are not in kana, in their ems: pinyin would run into one word. */
const APART_EMS = 0.25

/** A reading as it was measured. */
export interface RubyWidth {
  readonly ruby: Ruby
  readonly widthPx: number
  readonly sizePx: number
}

/**
 * Makes room for readings that are wider than what they stand over: beyond what may reach over kana beside it, the
 * characters below are set apart evenly, half as much at both ends (JIS X 4051, 4.12; JLReq 3.3.6 and 3.3.8).
 */
export function spreadBases(paragraph: Paragraph, rubies: readonly RubyWidth[]): void {
  rubies.forEach(({ ruby, widthPx, sizePx }, index) => {
    const { start, end } = ruby
    const freeBefore = rubies[index - 1]?.ruby.end !== start && isKana(paragraph.text, start - 1)
    const freeAfter = rubies[index + 1]?.ruby.start !== end && isKana(paragraph.text, end)
    const overhangPx = freeBefore && freeAfter ? sizePx : 0
    const isBeside = rubies[index - 1]?.ruby.end === start || rubies[index + 1]?.ruby.start === end
    const apartPx = isBeside && !isKana(ruby.text, 0) ? APART_EMS * sizePx : 0
    const extraPx = widthPx + apartPx - basePx(paragraph, start, end) - overhangPx
    if (extraPx > 0) widen(paragraph, start, end, extraPx)
  })
}

/** No line ends between characters that have one reading in common. */
export function bindBases({ marks }: Paragraph, rubies: readonly Ruby[]): void {
  for (const { start, end } of rubies) {
    for (let unit = start + 1; unit < end; unit++) marks[unit]! &= ~BREAK
  }
}

function isKana(text: string, index: number): boolean {
  return HIRAGANA_AND_KATAKANA.test(text.charAt(index))
}

function basePx(paragraph: Paragraph, start: number, end: number): number {
  let widthPx = paragraph.widthPx(start, end)
  let last = 0
  for (let unit = start; unit < end; unit++) {
    if (!paragraph.has(unit, GRAPHEME)) continue
    widthPx += last
    last = paragraph.spacingPx[unit]!
  }
  return widthPx
}

/** Adds to both sides of every cluster alike. */
function widen(paragraph: Paragraph, start: number, end: number, extraPx: number): void {
  const { advancePx, glyphs } = paragraph
  const clusters: number[] = []
  for (let unit = start; unit < end; unit++) if (advancePx[unit]! > 0) clusters.push(unit)
  const morePx = extraPx / clusters.length
  for (const unit of clusters) advancePx[unit]! += morePx
  for (const run of paragraph.runs) {
    if (run.end <= start || run.start >= end) continue
    for (let glyph = run.glyphStart, last = -1; glyph < run.glyphEnd; glyph++) {
      const unit = glyphs.cluster[glyph]!
      if (unit < start || unit >= end) continue
      glyphs.dxPx[glyph]! += morePx / 2
      if (unit !== last) glyphs.advancePx[glyph]! += morePx
      last = unit
    }
  }
}
