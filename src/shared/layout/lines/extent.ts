import { GRAPHEME, type Paragraph } from '../shaping/paragraph'
import { isRtl } from '../shaping/run'
import { gapsPx } from './place'
import { visualOrder } from './visual-order'
import { leadOf, type Line } from './wrap'

/** A line of a paragraph where it was placed. */
export interface PlacedLine {
  readonly line: Line
  readonly leftPx: number
  readonly widthPx: number
  readonly baselinePx: number
}

/** Where a range of a paragraph's text stands on the line placed last, from its left to its right edge. */
export function extentOn(
  paragraph: Paragraph,
  { line, leftPx }: PlacedLine,
  start: number,
  end: number,
): { readonly fromPx: number; readonly toPx: number } {
  const widthPx = (from: number, to: number): number => paragraph.widthPx(from, to) + gapsPx(paragraph, from, to)
  let xPx = leftPx - leadOf(paragraph, line.start)
  let fromPx = Infinity
  let toPx = -Infinity
  let afterPx = 0
  for (const run of visualOrder(line.runs.filter((run) => run.start < line.textEnd))) {
    const runEnd = Math.min(run.end, line.textEnd)
    const [from, to] = [Math.max(start, run.start), Math.min(end, runEnd)]
    if (from < to) {
      const leftOf = isRtl(run) ? widthPx(to, runEnd) : widthPx(run.start, from)
      fromPx = Math.min(fromPx, xPx + leftOf)
      toPx = Math.max(toPx, xPx + leftOf + widthPx(from, to))
      // The room after the last character is not part of the range.
      if (to === end && !isRtl(run)) afterPx = trailingGapPx(paragraph, from, to)
    }
    xPx += widthPx(run.start, runEnd)
  }
  return fromPx > toPx ? { fromPx: xPx, toPx: xPx } : { fromPx, toPx: toPx - afterPx }
}

function trailingGapPx({ gapPx, marks }: Paragraph, from: number, to: number): number {
  let unit = to - 1
  while (unit > from && (marks[unit]! & GRAPHEME) === 0) unit--
  return gapPx[unit]!
}
