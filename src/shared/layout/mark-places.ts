import type { MarkPlaces } from '../scroll/strip'
import { eachParagraph } from './paragraphs'
import type { Layout } from './types'

/** The middle of letters above their baseline: half the height of capitals, and nearly that of ideographs. */
const MIDDLE_EMS = 3 / 8

/** UTF-16 range of a text. */
interface TextRange {
  readonly start: number
  readonly end: number
}

/** What is laid out of a range: its first and last baseline. */
interface Place extends TextRange {
  topPx: number
  bottomPx: number
}

/**
 * Where the lines with the given numbers (from 1, ascending) of a text lie on its strip: the middle between the
 * first and the last of the lines that each was wrapped into. A line of which nothing is laid out lies where the
 * next one does.
 */
export function markPlaces(layout: Layout, content: string, lines: readonly number[], sizePx: number): MarkPlaces {
  const { ranges, textLines } = wantedRanges(content, lines)
  const middlesPx = middlesOf(layout, ranges, sizePx)
  return { textLines, middlesPx: lines.map((_, index) => middlesPx[index] ?? null) }
}

/** Strip rows of the middles of some ranges of a text, which are in its order and do not overlap. */
export function middlesOf(layout: Layout, ranges: readonly TextRange[], sizePx: number): number[] {
  const places = ranges.map(({ start, end }): Place => ({ start, end, topPx: Infinity, bottomPx: -Infinity }))
  const { lineTextStart, lineBaselinePx, lineCount } = layout
  for (let line = 0; line < lineCount; line++) {
    const place = placeOf(places, lineTextStart[line]!)
    if (place === undefined) continue
    place.topPx = Math.min(place.topPx, lineBaselinePx[line]!)
    place.bottomPx = Math.max(place.bottomPx, lineBaselinePx[line]!)
  }
  return places.map((place) => {
    if (place.topPx === Infinity) place.topPx = place.bottomPx = baselineBehind(layout, place.end)
    return (place.topPx + place.bottomPx) / 2 - Math.round(MIDDLE_EMS * sizePx)
  })
}

function wantedRanges(content: string, lines: readonly number[]): { ranges: TextRange[]; textLines: number } {
  const ranges: TextRange[] = []
  let textLines = 0
  for (const { start, end } of eachParagraph(content)) {
    textLines++
    if (textLines === lines[ranges.length]) ranges.push({ start, end })
  }
  return { ranges, textLines }
}

/** The place whose range has an index in it, by halving. */
function placeOf(places: readonly Place[], index: number): Place | undefined {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  const place = places[low]
  return place !== undefined && place.start <= index && index <= place.end ? place : undefined
}

function baselineBehind({ lineTextStart, lineBaselinePx, lineCount }: Layout, index: number): number {
  const lines = lineTextStart.subarray(0, lineCount)
  const next = lines.findIndex((start) => start >= index)
  return lineBaselinePx[next < 0 ? lineCount - 1 : next]!
}
