import { eachOfStretch } from '../../../shared/layout/glyphs'
import type { Layout } from '../../../shared/layout/types'

/** A run of lines or stretches: `first` up to, not including, `end`. */
export interface Run {
  readonly first: number
  readonly end: number
}

const NONE: Run = { first: 0, end: 0 }

/** First index in `from … to - 1` whose value in an ascending array exceeds `value`; `to` when none does. */
function firstAbove(ascending: Float64Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Finds the lines whose ink meets a range of strip rows, in O(log lines). */
export class LineIndex {
  /** Ink may overlap the next line's, so ends are made ascending: the lowest so far, and the highest yet to come. */
  readonly #bottoms: Float64Array
  readonly #tops: Float64Array

  constructor(private readonly layout: Layout) {
    const { lineCount, lineInkTopPx, lineInkBottomPx } = layout
    this.#bottoms = new Float64Array(lineCount)
    this.#tops = new Float64Array(lineCount)
    let lowest = -Infinity
    for (let line = 0; line < lineCount; line++) {
      if (hasInk(layout, line)) lowest = Math.max(lowest, lineInkBottomPx[line]!)
      this.#bottoms[line] = lowest
    }
    let highest = Infinity
    for (let line = lineCount - 1; line >= 0; line--) {
      if (hasInk(layout, line)) highest = Math.min(highest, lineInkTopPx[line]!)
      this.#tops[line] = highest
    }
  }

  /** Lines among which are all whose ink meets rows between `topPx` and `bottomPx`; empty when no ink does. */
  between(topPx: number, bottomPx: number): Run {
    const { layout } = this
    const first = firstAbove(this.#bottoms, topPx, 0, layout.lineCount)
    let end = first
    let isInked = false
    for (; end < layout.lineCount && this.#tops[end]! < bottomPx; end++) {
      isInked ||= hasInk(layout, end) && layout.lineInkBottomPx[end]! > topPx && layout.lineInkTopPx[end]! < bottomPx
    }
    return isInked ? { first, end } : NONE
  }
}

function hasInk(layout: Layout, line: number): boolean {
  return layout.lineInkBottomPx[line]! > layout.lineInkTopPx[line]!
}

/** Finds the stretches of a line in which glyphs have their origins in a range of strip columns, in O(log stretches). */
export class StretchIndex {
  readonly #rightmost: Float64Array
  readonly #leftmost: Float64Array

  constructor(private readonly layout: Layout) {
    const { lineCount, glyphs } = layout
    // Marks stand a little before the letter they belong to: made ascending in the same way.
    this.#rightmost = new Float64Array(glyphs.font.length)
    this.#leftmost = new Float64Array(glyphs.font.length)
    for (let stretch = 0; stretch < glyphs.font.length; stretch++) {
      let right = -Infinity
      let left = Infinity
      eachOfStretch(glyphs, stretch, (_font, _id, xPx) => {
        right = Math.max(right, xPx)
        left = Math.min(left, xPx)
      })
      this.#rightmost[stretch] = right
      this.#leftmost[stretch] = left
    }
    for (let line = 0; line < lineCount; line++) {
      const start = glyphs.lineStart[line]!
      const end = glyphs.lineStart[line + 1]!
      for (let stretch = start + 1; stretch < end; stretch++) {
        this.#rightmost[stretch] = Math.max(this.#rightmost[stretch]!, this.#rightmost[stretch - 1]!)
      }
      for (let stretch = end - 2; stretch >= start; stretch--) {
        this.#leftmost[stretch] = Math.min(this.#leftmost[stretch]!, this.#leftmost[stretch + 1]!)
      }
    }
  }

  /** Stretches of a line among which are all with origins between `leftPx` and `rightPx`. */
  between(line: number, leftPx: number, rightPx: number): Run {
    const { lineStart } = this.layout.glyphs
    const end = lineStart[line + 1]!
    const first = firstAbove(this.#rightmost, leftPx, lineStart[line]!, end)
    return { first, end: Math.max(first, firstAbove(this.#leftmost, rightPx, first, end)) }
  }
}
