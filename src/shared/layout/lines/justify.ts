import { GRAPHEME, HANGING, IDEOGRAPHIC, type Paragraph, TAB } from '../shaping/paragraph'

const DOES_NOT_OPEN = /[…‥—⸺ー]/

/**
 * Fills the paragraph's gaps of a line: letter spacing between clusters, and `slackPx` shared out between the places
 * where justified text opens: spaces, and beside ideographs. Only what stands after the last tab opens.
 * Returns whether anything is to be shared out.
 */
export function fillGaps(paragraph: Paragraph, start: number, textEnd: number, slackPx: number): boolean {
  const { marks, gapPx, spacingPx } = paragraph
  let openFrom = start
  for (let unit = start; unit < textEnd; unit++) {
    gapPx[unit] = spacingPx[unit]!
    if ((marks[unit]! & TAB) !== 0) openFrom = unit + 1
  }
  const last = lastGrapheme(paragraph, start, textEnd)
  if (last >= start && textEnd > start) gapPx[last] = 0
  if (slackPx <= 0) return false

  let openings = 0
  forEachOpening(paragraph, openFrom, last, () => openings++)
  if (openings === 0) return false
  forEachOpening(paragraph, openFrom, last, (unit) => {
    gapPx[unit]! += slackPx / openings
  })
  return true
}

function lastGrapheme(paragraph: Paragraph, start: number, end: number): number {
  let unit = end - 1
  while (unit > start && !paragraph.has(unit, GRAPHEME)) unit--
  return unit
}

/** Visits the first unit of every cluster after which the line opens; leading white space, an indent, does not. */
function forEachOpening(paragraph: Paragraph, start: number, last: number, visit: (unit: number) => void): void {
  const { marks, text } = paragraph
  let unit = start
  while (unit < last && paragraph.has(unit, HANGING)) unit = paragraph.nextGrapheme(unit)
  while (unit < last) {
    const next = paragraph.nextGrapheme(unit)
    const mark = marks[unit]!
    const beside = (mark | marks[next]!) & (IDEOGRAPHIC | HANGING)
    const bound = text[unit] === text[next] && DOES_NOT_OPEN.test(text[unit]!)
    if ((mark & HANGING) !== 0 || ((beside & IDEOGRAPHIC) !== 0 && (beside & HANGING) === 0 && !bound)) visit(unit)
    unit = next
  }
}
