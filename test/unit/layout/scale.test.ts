import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('sc'), bundled('latin')])
const PITCH_PX = 56 + 14 + 20

test('200,000 characters of one paragraph', () => {
  const content = '春眠不觉晓处处闻啼鸟'.repeat(20_000)
  const layout = layoutRoll(rollOf(content, room(20 * 48)), fonts)
  expect(layout.lineCount).toBe(10_000)
  expect(layout.glyphs.id).toHaveLength(200_000)
  expect(layout.heightPx).toBe(10_000 * PITCH_PX - 20)
})

test('200,000 lines, placed to the pixel 18 million px down', () => {
  const content = 'To be, 是的\n'.repeat(200_000)
  const layout = layoutRoll(rollOf(content), fonts)
  expect(layout.lineCount).toBe(200_000)
  expect(layout.glyphs.id).toHaveLength(200_000 * 7)
  expect(layout.lineBaselinePx[199_999]).toBe(56 + 199_999 * PITCH_PX)
  expect(layout.heightPx).toBe(200_000 * PITCH_PX - 20)
})

test('what a paragraph without any break allowed holds is broken all the same', () => {
  const content = 'x'.repeat(100_000)
  const layout = layoutRoll(rollOf(content, room(500)), fonts)
  expect(layout.glyphs.id).toHaveLength(100_000)
  expect(layout.lineCount).toBeGreaterThan(4_000)
})
