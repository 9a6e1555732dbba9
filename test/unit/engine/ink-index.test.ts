import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GlyphIndex, LineIndex } from '../../../src/renderer/engine/paint/ink-index'
import type { Layout } from '../../../src/shared/layout/types'

function layoutOf(lines: readonly { top: number; height: number; xs: readonly number[] }[]): Layout {
  const xs = lines.flatMap((line) => line.xs)
  let count = 0
  const starts = [0, ...lines.map((line) => (count += line.xs.length))]
  const tops = Float64Array.from(lines, ({ top }) => top)
  return {
    axis: 'horizontal',
    widthPx: 100,
    heightPx: 100,
    blockHeightPx: 100,
    fontIds: ['one'],
    typefaces: [{ sizePx: 10, ink: 0, boldPx: 0, slant: 0, isTurned: false }],
    inks: [{ color: '#ffffff', outline: null, shadow: null }],
    lineCount: lines.length,
    lineGlyphStart: Uint32Array.from(starts),
    lineBaselinePx: tops,
    lineInkTopPx: tops,
    lineInkBottomPx: Float64Array.from(lines, ({ top, height }) => top + height),
    lineTextStart: new Uint32Array(lines.length + 1),
    glyphFont: new Uint16Array(count),
    glyphId: new Uint32Array(count),
    glyphXPx: Float64Array.from(xs),
    glyphYPx: new Float64Array(count),
    emoji: [],
    shapes: [],
    pictures: [],
    stops: [],
    linePitchPx: 10,
    missing: { count: 0, characters: [] },
  }
}

const px = fc.integer({ min: -50, max: 300 })
const layouts = fc
  .array(
    fc.record({
      drift: fc.integer({ min: -8, max: 8 }),
      height: fc.integer({ min: 0, max: 30 }),
      xs: fc.array(px, { maxLength: 8 }),
    }),
    { maxLength: 20 },
  )
  .map((lines) =>
    layoutOf(lines.map(({ drift, height, xs }, index) => ({ top: 12 * index + drift, height, xs: nearlySorted(xs) }))),
  )

/** Visual order, with marks that stand a little before their letter. */
function nearlySorted(xs: readonly number[]): number[] {
  return xs.toSorted((a, b) => a - b).map((x, index) => (index % 3 === 2 ? x - 5 : x))
}

describe('the ink index', () => {
  test('finds every line whose ink meets a range, and says so when none does', () => {
    fc.assert(
      fc.property(layouts, px, fc.integer({ min: 1, max: 80 }), (layout, top, height) => {
        const { first, end } = new LineIndex(layout).between(top, top + height)
        const meeting = [...layout.lineInkTopPx.keys()].filter((line) => {
          const [from, to] = [layout.lineInkTopPx[line]!, layout.lineInkBottomPx[line]!]
          return to > from && to > top && from < top + height
        })
        expect(end > first).toBe(meeting.length > 0)
        for (const line of meeting) expect(line >= first && line < end).toBe(true)
      }),
    )
  })

  test('finds every glyph of a line in a range of columns', () => {
    fc.assert(
      fc.property(layouts, px, fc.integer({ min: 1, max: 80 }), (layout, left, width) => {
        const index = new GlyphIndex(layout)
        for (let line = 0; line < layout.lineCount; line++) {
          const { first, end } = index.between(line, left, left + width)
          for (let glyph = layout.lineGlyphStart[line]!; glyph < layout.lineGlyphStart[line + 1]!; glyph++) {
            const x = layout.glyphXPx[glyph]!
            if (x > left && x < left + width) expect(glyph >= first && glyph < end).toBe(true)
          }
        }
      }),
    )
  })
})
