import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import type { AxisSetting } from '../../../src/shared/layout/variations'
import { parseRoll } from '../../../src/shared/roll/parse'
import { VARIABLE } from '../fonts/type'
import { lineGlyphs, rollOf } from './rolls'

const bytes = new Uint8Array(readFileSync(VARIABLE))

function fontsOf(variations: readonly AxisSetting[]): FontSet {
  return FontSet.load([{ id: 'f', family: 'Roboto Flex', bytes, faceIndex: 0, color: false, variations }])
}

/** Where the second H begins, and the outline of an H. */
function measure(variations: readonly AxisSetting[]) {
  const fonts = fontsOf(variations)
  const layout = layoutRoll(rollOf('HH', { type: { sizePx: 100 } }), fonts)
  const [first, second] = lineGlyphs(layout, 0)
  return { advancePx: second!.xPx - first!.xPx, outline: fonts.glyphOutline('f', first!.id) }
}

test('advances and outlines of a variable font follow its axes', () => {
  const plain = measure([])
  const narrow = measure([{ tag: 'wdth', value: 25 }])
  const heavy = measure([{ tag: 'wght', value: 1000 }])
  expect(narrow.advancePx).toBeLessThan(0.95 * plain.advancePx)
  expect(heavy.advancePx).toBeGreaterThan(plain.advancePx)
  expect(new Set([plain, narrow, heavy].map(({ outline }) => outline)).size).toBe(3)
})

test('what is no tag is no axis', () => {
  const parsed = parseRoll({ rollvideo: 1, text: { content: 'H' }, type: { axes: { width: 75 } } })
  expect(parsed).toMatchObject({
    ok: false,
    faults: [{ key: 'roll.axis', field: 'type.axes', params: { tag: 'width' } }],
  })
})
