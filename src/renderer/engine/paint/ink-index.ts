import type { Layout } from '../../../shared/layout/types'

/** A run of lines or glyphs: `first` up to, not including, `end`. */
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

/** Finds the glyphs of a line whose origins lie in a range of strip columns, in O(log glyphs). */
export class GlyphIndex {
  readonly #rightmost: Float64Array
  readonly #leftmost: Float64Array

  constructor(private readonly layout: Layout) {
    const { lineCount, lineGlyphStart, glyphXPx } = layout
    // Marks stand a little before the letter they belong to: made ascending in the same way.
    this.#rightmost = new Float64Array(glyphXPx.length)
    this.#leftmost = new Float64Array(glyphXPx.length)
    for (let line = 0; line < lineCount; line++) {
      const start = lineGlyphStart[line]!
      const end = lineGlyphStart[line + 1]!
      let right = -Infinity
      for (let glyph = start; glyph < end; glyph++) {
        right = Math.max(right, glyphXPx[glyph]!)
        this.#rightmost[glyph] = right
      }
      let left = Infinity
      for (let glyph = end - 1; glyph >= start; glyph--) {
        left = Math.min(left, glyphXPx[glyph]!)
        this.#leftmost[glyph] = left
      }
    }
  }

  /** Glyphs of a line among which are all whose origins lie between `leftPx` and `rightPx`. */
  between(line: number, leftPx: number, rightPx: number): Run {
    const start = this.layout.lineGlyphStart[line]!
    const end = this.layout.lineGlyphStart[line + 1]!
    const first = firstAbove(this.#rightmost, leftPx, start, end)
    return { first, end: Math.max(first, firstAbove(this.#leftmost, rightPx, first, end)) }
  }
}
