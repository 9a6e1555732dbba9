import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RollInput } from '../../../src/shared/roll/spec'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import type { Layout } from '../../../src/shared/layout/types'
import { bundled } from './fonts'
import { lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('sc')])
const EM = 48

function lay(content: string, ems: number, cjk: RollInput['cjk'], type: RollInput['type'] = {}): Layout {
  return layoutRoll(rollOf(content, room(ems * EM, { cjk, type })), fonts)
}

/** Where the glyphs of a line begin, in ems; an advance may be a hair off an em. */
const placesOf = (layout: Layout, line = 0): readonly number[] =>
  lineGlyphs(layout, line).map(({ xPx }) => Math.round((100 * xPx) / EM) / 100)

describe('compressed punctuation', () => {
  test.each([
    ['一」「二', [0, 1, 1.5, 2.5]],
    ['一。」二', [0, 1, 1.5, 2.5]],
    ['一（「二', [0, 1, 1.5, 2.5]],
    ['一，二', [0, 1, 2]],
    ['一」？二', [0, 1, 1.5, 2.5]],
    ['一！」二', [0, 1, 2, 3]],
  ])('closes up marks side by side: %s', (text, places) => {
    expect(placesOf(lay(text, 20, { punctuation: 'compressed' }))).toEqual(places)
    expect(placesOf(lay(text, 20, {}))).toEqual([0, 1, 2, 3].slice(0, places.length))
  })

  test('lets no blank half stand at the edges of lines', () => {
    const text = '一二三四「五」六七八九。十'
    const layout = lay(text, 4.5, { punctuation: 'compressed' })
    expect(lineTexts(layout, text)).toEqual(['一二三四', '「五」六七', '八九。十'])
    expect(placesOf(layout, 1)).toEqual([-0.5, 0.5, 1.5, 2.5, 3.5])
    const ending = '一二三四。五'
    expect(lineTexts(lay(ending, 4.5, { punctuation: 'compressed' }), ending)).toEqual(['一二三四。', '五'])
    expect(lineTexts(lay(ending, 4.5, {}), ending)).toEqual(['一二三', '四。五'])
  })

  test('is in the middle where the line is', () => {
    const places = placesOf(lay('「一」', 20, { punctuation: 'compressed' }, { align: 'center' }))
    expect(places).toEqual([8.5, 9.5, 10.5])
  })

  test('keeps the blank of a mark that begins an indented paragraph', () => {
    expect(placesOf(lay('「一」', 20, { punctuation: 'compressed', firstLineIndentEm: 2 }))).toEqual([2, 3, 4])
  })

  test('brings the last letter of a justified line to the edge', () => {
    const layout = lay('一二三四五六七八。九十', 4.75, { punctuation: 'compressed' }, { align: 'justify' })
    expect(placesOf(layout).at(-1)).toBeCloseTo(3.75, 2)
    expect(placesOf(layout, 1).at(-1)).toBeCloseTo(4.25, 2)
  })
})

describe('hanging punctuation', () => {
  test('stands beyond the end of a full line, and within one that has room', () => {
    const text = '一二三四。五六，七'
    const layout = lay(text, 4, { hanging: true })
    expect(lineTexts(layout, text)).toEqual(['一二三四。', '五六，七'])
    expect(placesOf(layout)).toEqual([0, 1, 2, 3, 4])
    expect(placesOf(layout, 1)).toEqual([0, 1, 2, 3])
  })

  test('leaves marks that open or exclaim where they are', () => {
    const text = '一二三四！五'
    expect(lineTexts(lay(text, 4, { hanging: true }), text)).toEqual(['一二三', '四！五'])
  })
})

describe('the gap between scripts', () => {
  test('is left between ideographs and letters or digits that touch', () => {
    const both = FontSet.load([bundled('latin'), bundled('sc')])
    const wide = layoutRoll(rollOf('中A文1字', room(20 * EM, { cjk: { latinGapEm: 0.25 } })), both)
    const close = layoutRoll(rollOf('中A文1字', room(20 * EM)), both)
    const moved = lineGlyphs(wide, 0).map(({ xPx }, index) => xPx - lineGlyphs(close, 0)[index]!.xPx)
    expect(moved.map((px) => Math.round(px))).toEqual([0, 12, 24, 36, 48])
  })

  test('is not added to a space, nor beside punctuation', () => {
    expect(placesOf(lay('中 A，A', 20, { latinGapEm: 0.25 }))).toEqual(placesOf(lay('中 A，A', 20, {})))
  })
})

describe('the first-line indent', () => {
  test('moves the first line of each paragraph, unless an indent has been typed', () => {
    const layout = lay('一二三四五六\n　七', 5, { firstLineIndentEm: 2 })
    expect([placesOf(layout, 0)[0], placesOf(layout, 1)[0], placesOf(layout, 2)[0]]).toEqual([2, 0, 1])
  })
})

test('whatever the text and the width, nothing is lost and nothing but a hanging mark leaves the room', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('一二三，。「」（）：“”？！Aa1 ')),
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 3, max: 12 }),
      fc.boolean(),
      fc.boolean(),
      (content, ems, hanging, isClosed) => {
        const punctuation = isClosed ? 'compressed' : 'full'
        const layout = lay(content, ems, { hanging, punctuation, latinGapEm: 0.25 })
        expect(lineTexts(layout, content).join('')).toBe(content)
        for (let line = 0; line < layout.lineCount; line++) {
          const last = placesOf(layout, line).at(-1) ?? 0
          const ending = lineTexts(layout, content)[line]!.trimEnd().at(-1) ?? ''
          const mayStandOut = hanging && '。，'.includes(ending)
          expect(last).toBeLessThanOrEqual(mayStandOut ? ems + 0.01 : ems)
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})
