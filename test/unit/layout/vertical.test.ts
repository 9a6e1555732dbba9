import { describe, expect, test } from 'vitest'
import { parseRoll } from '../../../src/shared/roll/parse'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import type { Layout } from '../../../src/shared/layout/types'
import { bundled } from './fonts'
import { lineGlyphs, lineTexts, rollOf } from './rolls'

const fonts = FontSet.load([bundled('latin'), bundled('sc')])
const EM = 40

function lay(content: string, height = 10 * EM): Layout {
  return layoutRoll(
    rollOf(content, {
      frame: { width: 640, height },
      type: { sizePx: EM, writing: 'vertical', family: ['Noto Sans'] },
      margins: { topPx: 0, rightPx: 30, bottomPx: 0, leftPx: 50 },
      scroll: { direction: 'right' },
    }),
    fonts,
  )
}

/** Whether the glyphs of a line are turned, one by one. */
function turnsOf(layout: Layout, line: number): readonly boolean[] {
  return lineGlyphs(layout, line).map(({ typeface }) => typeface.isTurned)
}

describe('vertical writing', () => {
  test('sets letters below one another, and columns from right to left', () => {
    const layout = lay('一二三\n四五')
    const [first, second] = [lineGlyphs(layout, 0), lineGlyphs(layout, 1)]
    for (const column of [first, second]) {
      column.forEach(({ xPx, yPx }, index) => {
        expect(xPx).toBeCloseTo(column[0]!.xPx, 1)
        expect(yPx - column[0]!.yPx).toBeCloseTo(index * EM, 1)
      })
    }
    expect(first[0]!.xPx - second[0]!.xPx).toBe(layout.linePitchPx)
    expect(layout.axis).toBe('horizontal')
    expect(layout.heightPx).toBe(10 * EM)
    expect(layout.widthPx).toBe(layout.blockHeightPx + 80)
  })

  test('puts ideographs into the middle of their column and their square', () => {
    const layout = lay('国')
    const [glyph] = lineGlyphs(layout, 0)
    // The origin of an ideograph is at the left of its square, and 0.88 em below its top.
    expect(glyph!.xPx).toBeCloseTo(layout.lineBaselinePx[0]! - EM / 2, 1)
    expect(glyph!.yPx).toBeCloseTo(0.88 * EM, 1)
  })

  test('turns Latin letters with the column, and leaves ideographs, kana and brackets upright', () => {
    expect(turnsOf(lay('年AB「カ」'), 0)).toEqual([false, true, true, false, false, false])
    expect(turnsOf(lay('诗……'), 0)).toEqual([false, true, true])
  })

  test('takes the forms of brackets for vertical lines', () => {
    const [level] = lineGlyphs(layoutRoll(rollOf('「', { type: { sizePx: EM } }), fonts), 0)
    const [upright] = lineGlyphs(lay('「'), 0)
    expect(upright!.id).not.toBe(level!.id)
  })

  test('breaks columns at the frame, with the same rules for punctuation', () => {
    const text = '一二三四。五六'
    expect(lineTexts(lay(text, 4 * EM), text)).toEqual(['一二三', '四。五六'])
  })

  test('rolls sideways, and says so', () => {
    const parsed = parseRoll({ rollvideo: 1, text: { content: '诗' }, type: { writing: 'vertical' } })
    expect(parsed).toMatchObject({
      ok: false,
      faults: [{ key: 'roll.writing.direction', field: 'scroll.direction', params: { value: 'up' } }],
    })
  })
})
