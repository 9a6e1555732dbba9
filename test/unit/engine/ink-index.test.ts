import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StretchIndex, LineIndex } from '../../../src/renderer/engine/paint/ink-index'
import { eachOfStretch } from '../../../src/shared/layout/glyphs'
import { GlyphBuilder } from '../../../src/shared/layout/lines/glyph-builder'
import type { Layout } from '../../../src/shared/layout/types'

function layoutOf(lines: readonly { top: number; height: number; xs: readonly number[] }[]): Layout {
  const glyphs = new GlyphBuilder()
  for (const { xs } of lines) {
    glyphs.beginLine()
    for (const x of xs) glyphs.add(0, 0, x, 0)
  }
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
    lineBaselinePx: tops,
    lineInkTopPx: tops,
    lineInkBottomPx: Float64Array.from(lines, ({ top, height }) => top + height),
    lineTextStart: new Uint32Array(lines.length + 1),
    glyphs: glyphs.finish(),
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

  test('finds every stretch of a line with glyphs in a range of columns', () => {
    fc.assert(
      fc.property(layouts, px, fc.integer({ min: 1, max: 80 }), (layout, left, width) => {
        const index = new StretchIndex(layout)
        for (let line = 0; line < layout.lineCount; line++) {
          const { first, end } = index.between(line, left, left + width)
          const { lineStart } = layout.glyphs
          for (let stretch = lineStart[line]!; stretch < lineStart[line + 1]!; stretch++) {
            eachOfStretch(layout.glyphs, stretch, (_font, _id, x) => {
              if (x > left && x < left + width) expect(stretch >= first && stretch < end).toBe(true)
            })
          }
        }
      }),
    )
  })
})
