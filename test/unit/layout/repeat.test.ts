import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { repeatLayout } from '../../../src/shared/layout/repeat'
import type { Layout } from '../../../src/shared/layout/types'
import { bundled } from './fonts'
import { lineGlyphs, rollOf } from './rolls'

const fonts = FontSet.load([bundled('sc'), bundled('latin')])

/** Every glyph whose origin lies in a stretch along the axis, told by where it is from the stretch's start. */
function glyphsIn(layout: Layout, fromPx: number, toPx: number): string[] {
  const isTall = layout.axis === 'vertical'
  const found: string[] = []
  for (let line = 0; line < layout.lineCount; line++) {
    for (const { font, id, xPx, yPx } of lineGlyphs(layout, line)) {
      const alongPx = isTall ? yPx : xPx
      if (alongPx < fromPx || alongPx >= toPx) continue
      found.push([font, id, (alongPx - fromPx).toFixed(6), (isTall ? xPx : yPx).toFixed(6)].join())
    }
  }
  return found.toSorted()
}

const cases = fc.record({
  content: fc.array(fc.constantFrom('一行', 'a line', '', 'Rg ', 'wrapped and long, '), {
    minLength: 1,
    maxLength: 12,
  }),
  direction: fc.constantFrom('up' as const, 'left' as const),
  gapPx: fc.integer({ min: 0, max: 90 }),
  framePx: fc.integer({ min: 40, max: 300 }).map((half) => 2 * half),
})

test('each stretch of a repeated strip is the one a period before', () => {
  fc.assert(
    fc.property(cases, ({ content, direction, gapPx, framePx }) => {
      const frame = { width: framePx, height: framePx }
      const margins = { leftPx: 4, rightPx: 4 }
      const roll = rollOf(content.join('\n'), { frame, margins, scroll: { direction }, type: { sizePx: 20 } })
      const layout = layoutRoll(roll, fonts)
      const lengthPx = direction === 'up' ? layout.heightPx : layout.widthPx
      const periodPx = lengthPx + gapPx
      const seenPx = periodPx + framePx
      const repeated = repeatLayout(layout, { periodPx, seenPx })
      const once = glyphsIn(repeated, 0, periodPx)
      expect(once).toHaveLength(layout.glyphs.id.length)
      expect(glyphsIn(repeated, periodPx, seenPx)).toEqual(glyphsIn(repeated, 0, framePx))
      expect(glyphsIn(repeated, 0, lengthPx)).toEqual(glyphsIn(layout, 0, lengthPx))
    }),
    { numRuns: 40 },
  )
})

test('lines that are never seen are not copied', () => {
  const roll = rollOf('line\n'.repeat(1000), { frame: { width: 400, height: 200 } })
  const layout = layoutRoll(roll, fonts)
  const repeated = repeatLayout(layout, { periodPx: layout.heightPx, seenPx: layout.heightPx + 201 })
  expect(repeated.lineCount).toBeGreaterThan(1000)
  expect(repeated.lineCount).toBeLessThan(1020)
})

test('shapes and pictures follow their lines', () => {
  const layout = layoutRoll(rollOf('one\ntwo', { frame: { width: 400, height: 200 } }), fonts)
  const placed = { line: 1, xPx: 5, yPx: 50, widthPx: 9, heightPx: 9 }
  const drawn = { ...layout, shapes: [{ ...placed, ink: 0 }], pictures: [{ ...placed, source: 'a.png' }] }
  const repeated = repeatLayout(drawn, { periodPx: 300, seenPx: 501 })
  for (const each of [...repeated.shapes, ...repeated.pictures]) {
    expect(repeated.lineBaselinePx[each.line]! - each.yPx).toBe(layout.lineBaselinePx[1]! - 50)
  }
  expect(new Set(repeated.shapes.map(({ yPx }) => yPx))).toEqual(new Set([-250, 50, 350]))
})
