import type { FontSet } from '../font-set'
import { type Paragraph, SAFE } from '../shaping/paragraph'
import { isRtl, type Run } from '../shaping/run'
import { shapeInto, type ShapingStyle } from '../shaping/shape-paragraph'

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

/**
 * Splits a run at a line break. Where letters on both sides were shaped together (joined, kerned, in a ligature),
 * the stretches between the break and the nearest safe points are shaped anew, each as the end and the start of a line.
 */
export function splitRun(paragraph: Paragraph, run: Run, at: number, fonts: FontSet, style: ShapingStyle): SplitRun {
  if (run.kind !== 'glyphs' || paragraph.has(at, SAFE)) {
    const [before, after] = cut(paragraph, run, at)
    return { before: [before], after: [after], undo: () => undefined }
  }
  let safeStart = at - 1
  while (safeStart > run.start && !paragraph.has(safeStart, SAFE)) safeStart--
  let safeEnd = at + 1
  while (safeEnd < run.end && !paragraph.has(safeEnd, SAFE)) safeEnd++

  const marks = paragraph.marks.slice(safeStart, safeEnd)
  const advancePx = paragraph.advancePx.slice(safeStart, safeEnd)
  const undo = (): void => {
    paragraph.marks.set(marks, safeStart)
    paragraph.advancePx.set(advancePx, safeStart)
  }

  const before: Run[] = []
  let rest = run
  if (safeStart > run.start) {
    const [head, tail] = cut(paragraph, run, safeStart)
    before.push(head)
    rest = tail
  }
  const after: Run[] = []
  if (safeEnd < run.end) after.push(cut(paragraph, rest, safeEnd)[1])
  before.push(shapeInto(paragraph, { ...rest, end: at }, fonts, style, 0, at))
  after.unshift(shapeInto(paragraph, { ...rest, start: at, end: safeEnd }, fonts, style, at, paragraph.text.length))
  return { before, after, undo }
}
