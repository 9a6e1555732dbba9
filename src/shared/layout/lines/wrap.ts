import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import { BREAK, GRAPHEME, HANGING, type Paragraph, TAB } from '../shaping/paragraph'
import type { Run } from '../shaping/run'
import { type SplitRun, splitRun } from './split-run'

/** One line of a paragraph, as UTF-16 indices of it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Where its trailing white space begins, which hangs. */
  readonly textEnd: number
  /** Its runs in logical order, cut to the line. */
  readonly runs: readonly Run[]
  readonly last: boolean
}

/** The room that a paragraph's lines have. */
export interface Measure {
  /** Infinity: no wrapping. */
  readonly widthPx: number
  /** By how much the first line's room is narrower. */
  readonly firstIndentPx: number
  readonly tabPx: number
}

/** Widths are sums of doubles: what is beyond the measure by less than this is rounding. */
const TOLERANCE_PX = 1e-6

/** Breaks a shaped paragraph into lines, greedily, and hands each to `emit` before it goes on. Always at least one. */
export function wrapParagraph(
  paragraph: Paragraph,
  fonts: FontSet,
  letterings: readonly Lettering[],
  measure: Measure,
  emit: (line: Line) => void,
): void {
  const runs = new RunQueue(paragraph.runs)
  const length = paragraph.text.length
  let start = 0
  do {
    const overflow = findOverflow(paragraph, start, measure)
    if (overflow === null) {
      emit({ start, end: length, textEnd: trimEnd(paragraph, start, length), runs: runs.takeAll(), last: true })
      return
    }
    const end = breakLine(paragraph, runs, fonts, letterings, measure, start, overflow)
    emit({ start, end, textEnd: trimEnd(paragraph, start, end), runs: runs.takeUntil(end), last: false })
    start = end
  } while (start < length)
}

/** Room of the line that begins at a unit. */
export function lineRoomPx({ widthPx, firstIndentPx }: Measure, start: number): number {
  return start === 0 ? widthPx - firstIndentPx : widthPx
}

/** The first cluster that does not fit, and the last break before it; null when the rest fits. Sets tabs' widths. */
function findOverflow(paragraph: Paragraph, start: number, measure: Measure): { at: number; lastBreak: number } | null {
  const { marks, advancePx, spacingPx, text } = paragraph
  const { tabPx } = measure
  const mostPx = lineRoomPx(measure, start) + TOLERANCE_PX
  const { edges } = paragraph
  let widthPx = -leadOf(paragraph, start)
  let gapPx = 0
  let lastBreak = start
  for (let unit = start, next = start; unit < text.length; unit = next) {
    const mark = marks[unit]!
    if ((mark & BREAK) !== 0 && unit > start) lastBreak = unit
    if ((mark & TAB) !== 0) advancePx[unit] = tabPx - ((widthPx + gapPx) % tabPx)
    let advance = advancePx[unit]!
    for (next = unit + 1; next < text.length && (marks[next]! & GRAPHEME) === 0; next++) {
      advance += advancePx[next]!
    }
    const after = widthPx + gapPx + advance
    const beyondPx = edges === null ? 0 : Math.max(edges.trailPx[unit]!, edges.hangPx[unit]!)
    if (after - beyondPx > mostPx && (mark & HANGING) === 0 && unit > start && advance > 0) {
      return { at: unit, lastBreak }
    }
    widthPx = after
    gapPx = spacingPx[unit]!
  }
  return null
}

/** Chooses where the line ends and splits the run there; a break that makes the line too wide gives way to the one before. */
function breakLine(
  paragraph: Paragraph,
  runs: RunQueue,
  fonts: FontSet,
  letterings: readonly Lettering[],
  measure: Measure,
  start: number,
  overflow: { at: number; lastBreak: number },
): number {
  const mostPx = lineRoomPx(measure, start) + TOLERANCE_PX
  let kind = overflow.lastBreak > start ? BREAK : GRAPHEME
  let end = kind === BREAK ? overflow.lastBreak : overflow.at
  for (;;) {
    const split = runs.split(paragraph, end, fonts, letterings)
    if (split === null || lineWidthPx(paragraph, start, end, mostPx) <= mostPx) {
      if (split !== null) runs.accept(split)
      return end
    }
    let earlier = previousMark(paragraph, start, end, kind)
    if (earlier <= start && kind === BREAK) {
      kind = GRAPHEME
      earlier = previousMark(paragraph, start, end, kind)
    }
    if (earlier <= start) {
      runs.accept(split)
      return end
    }
    split.undo()
    end = earlier
  }
}

function previousMark(paragraph: Paragraph, start: number, end: number, mark: number): number {
  let unit = end - 1
  while (unit > start && !paragraph.has(unit, mark)) unit--
  return unit
}

/** What of a line's first cluster stands before the line. */
export function leadOf({ edges }: Paragraph, start: number): number {
  return edges === null ? 0 : edges.leadPx[start]!
}

/**
 * Width of a line without its trailing white space and without what may stand beyond its edges; letter spacing stands
 * between clusters, not after the last. A mark hangs only where the line would be wider than `roomPx`.
 */
export function lineWidthPx(paragraph: Paragraph, start: number, end: number, roomPx: number): number {
  const { marks, advancePx, spacingPx, edges } = paragraph
  const textEnd = trimEnd(paragraph, start, end)
  let widthPx = -leadOf(paragraph, start)
  let gapPx = 0
  let last = start
  for (let unit = start; unit < textEnd; unit++) {
    if ((marks[unit]! & GRAPHEME) !== 0) {
      widthPx += gapPx
      gapPx = spacingPx[unit]!
      last = unit
    }
    widthPx += advancePx[unit]!
  }
  if (edges === null || textEnd === start) return widthPx
  const trimmedPx = widthPx - edges.trailPx[last]!
  return trimmedPx > roomPx + TOLERANCE_PX ? Math.min(trimmedPx, widthPx - edges.hangPx[last]!) : trimmedPx
}

/** Where the white space at the end of a range begins. */
function trimEnd(paragraph: Paragraph, start: number, end: number): number {
  let textEnd = end
  while (textEnd > start && paragraph.has(textEnd - 1, HANGING)) textEnd--
  return textEnd
}

/** The paragraph's runs from the line under way on; what a split leaves over waits in front. */
class RunQueue {
  private readonly waiting: Run[]

  constructor(runs: readonly Run[]) {
    // Taken from the end, so that taking the first is cheap.
    this.waiting = runs.toReversed()
  }

  /** Splits the run that has `at` inside it; null when `at` lies between two runs. */
  split(
    paragraph: Paragraph,
    at: number,
    fonts: FontSet,
    letterings: readonly Lettering[],
  ): (SplitRun & { index: number }) | null {
    let index = this.waiting.length - 1
    while (index > 0 && this.waiting[index]!.end <= at) index--
    const run = this.waiting[index]
    if (run === undefined || run.start >= at || run.end <= at) return null
    return { ...splitRun(paragraph, run, at, fonts, letterings), index }
  }

  accept(split: SplitRun & { index: number }): void {
    this.waiting.splice(split.index, 1, ...split.after.toReversed(), ...split.before.toReversed())
  }

  takeUntil(end: number): readonly Run[] {
    const taken: Run[] = []
    for (let run = this.waiting.at(-1); run !== undefined && run.end <= end; run = this.waiting.at(-1)) {
      taken.push(run)
      this.waiting.pop()
    }
    return taken
  }

  takeAll(): readonly Run[] {
    return this.waiting.splice(0).toReversed()
  }
}
