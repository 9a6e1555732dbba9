import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import { type Paragraph, SAFE } from '../shaping/paragraph'
import { isRtl, type Run } from '../shaping/run'
import { shapeInto } from '../shaping/shape-paragraph'

/** The run's part before `at` and the part from `at` on, where its shaping has no bond. */
function cut(paragraph: Paragraph, run: Run, at: number): readonly [Run, Run] {
  const { cluster } = paragraph.glyphs
  const rtl = isRtl(run)
  // In visual order, clusters ascend in a left-to-right run and descend in a right-to-left one.
  let low = run.glyphStart
  let high = run.glyphEnd
  while (low < high) {
    const middle = (low + high) >> 1
    if (cluster[middle]! < at === rtl) high = middle
    else low = middle + 1
  }
  return [
    { ...run, end: at, glyphStart: rtl ? low : run.glyphStart, glyphEnd: rtl ? run.glyphEnd : low },
    { ...run, start: at, glyphStart: rtl ? run.glyphStart : low, glyphEnd: rtl ? low : run.glyphEnd },
  ]
}

export interface SplitRun {
  readonly before: readonly Run[]
  readonly after: readonly Run[]
  /** Takes back what shaping anew changed in the paragraph's marks and widths. */
  readonly undo: () => void
}

const SOFT_HYPHEN = 0xad

/**
 * Splits a run at a line break. Where letters on both sides were shaped together (joined, kerned, in a ligature),
 * the stretches between the break and the nearest safe points are shaped anew, each as the end and the start of a line.
 * A soft hyphen before the break shows itself.
 */
export function splitRun(
  paragraph: Paragraph,
  run: Run,
  at: number,
  fonts: FontSet,
  letterings: readonly Lettering[],
): SplitRun {
  const safe = run.kind !== 'glyphs' || paragraph.has(at, SAFE)
  const hyphenates = run.kind === 'glyphs' && paragraph.text.charCodeAt(at - 1) === SOFT_HYPHEN
  if (safe && !hyphenates) {
    const [before, after] = cut(paragraph, run, at)
    return { before: [before], after: [after], undo: () => undefined }
  }
  let safeStart = at - 1
  while (safeStart > run.start && !paragraph.has(safeStart, SAFE)) safeStart--
  let safeEnd = at
  while (safeEnd < run.end && !paragraph.has(safeEnd, SAFE)) safeEnd++
  const undo = rememberShaping(paragraph, safeStart, safeEnd)

  const [head, rest] = cut(paragraph, run, safeStart)
  const before = safeStart > run.start ? [head] : []
  const after = safeEnd < run.end ? [cut(paragraph, rest, safeEnd)[1]] : []
  const text = hyphenates ? withHyphen(paragraph.text, at - 1, fonts, run.face) : paragraph.text
  before.push(shapeInto(paragraph, { ...rest, end: at }, fonts, letterings, 0, at, text))
  if (safeEnd > at) {
    const next = { ...rest, start: at, end: safeEnd }
    after.unshift(shapeInto(paragraph, next, fonts, letterings, at, paragraph.text.length))
  }
  return { before, after, undo }
}

function rememberShaping(paragraph: Paragraph, start: number, end: number): () => void {
  const marks = paragraph.marks.slice(start, end)
  const advancePx = paragraph.advancePx.slice(start, end)
  return () => {
    paragraph.marks.set(marks, start)
    paragraph.advancePx.set(advancePx, start)
  }
}

/** Ems that a Latin hyphen does not take: in Chinese and Japanese faces, U+2010 is as wide as an ideograph. */
const FULL_EM = 0.7

/** The text around a soft hyphen, which is shaped as a visible one. */
function withHyphen(text: string, at: number, fonts: FontSet, face: number): string {
  const { font, unitsPerEm } = fonts.faces[face]!
  const glyph = font.nominalGlyph(0x2010) ?? 0
  const isLatin = glyph !== 0 && font.glyphHAdvance(glyph) < FULL_EM * unitsPerEm
  return text.slice(0, at) + (isLatin ? '\u2010' : '-') + text.slice(at + 1)
}
