import type { MarkPlaces } from '../scroll/strip'
import { eachParagraph } from './paragraphs'
import type { Layout } from './types'

/** The middle of letters above their baseline: half the height of capitals, and nearly that of ideographs. */
const MIDDLE_EMS = 3 / 8

/** What is laid out of a line of the text: UTF-16 range, and its first and last baseline. */
interface Place {
  readonly start: number
  readonly end: number
  topPx: number
  bottomPx: number
}

/**
 * Where the lines with the given numbers (from 1, ascending) of a text lie on its strip: the middle between the
 * first and the last of the lines that each was wrapped into. A line of which nothing is laid out lies where the
 * next one does.
 */
export function markPlaces(layout: Layout, content: string, lines: readonly number[], sizePx: number): MarkPlaces {
  const { places, textLines } = wantedPlaces(content, lines)
  const { lineTextStart, lineBaselinePx, lineCount } = layout
  for (let line = 0; line < lineCount; line++) {
    const place = placeOf(places, lineTextStart[line]!)
    if (place === undefined) continue
    place.topPx = Math.min(place.topPx, lineBaselinePx[line]!)
    place.bottomPx = Math.max(place.bottomPx, lineBaselinePx[line]!)
  }
  const middlesPx = lines.map((_, index) => {
    const place = places[index]
    if (place === undefined) return null
    if (place.topPx === Infinity) place.topPx = place.bottomPx = baselineBehind(layout, place.end)
    return (place.topPx + place.bottomPx) / 2 - Math.round(MIDDLE_EMS * sizePx)
  })
  return { textLines, middlesPx }
}

function wantedPlaces(content: string, lines: readonly number[]): { places: Place[]; textLines: number } {
  const places: Place[] = []
  let textLines = 0
  for (const { start, end } of eachParagraph(content)) {
    textLines++
    if (textLines === lines[places.length]) places.push({ start, end, topPx: Infinity, bottomPx: -Infinity })
  }
  return { places, textLines }
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
