import { describe, expect, test } from 'vitest'
import type { Paragraph, Ruby } from '../../../src/shared/document/types'
import type { Layout } from '../../../src/shared/layout/types'
import { block, BLOCK, lay, paragraph } from './documents'
import { lineGlyphs } from './rolls'

/** Letters of 48 px; style 2 is of 24 px, with 5 px between letters in the documents of these tests. */
const EM = 48
const SMALL = 24

/** A text with readings `[from, to, reading]`. */
function read(text: string, rubies: readonly (readonly [number, number, string])[], own: Partial<Paragraph> = {}) {
  const ruby: Ruby[] = rubies.map(([start, end, reading]) => ({ start, end, text: reading, style: 3 }))
  return block({ ...paragraph([[text, 0]]), ruby, ...own })
}

interface Glyph {
  readonly xPx: number
  readonly yPx: number
  readonly sizePx: number
}

function glyphs(layout: Layout, line: number): Glyph[] {
  return lineGlyphs(layout, line).map(({ xPx, yPx, typeface }) => ({ xPx, yPx, sizePx: typeface.sizePx }))
}

const bases = (layout: Layout, line = 0) => glyphs(layout, line).filter(({ sizePx }) => sizePx === EM)
const readings = (layout: Layout, line = 0) => glyphs(layout, line).filter(({ sizePx }) => sizePx === SMALL)

describe('a reading', () => {
  test('as wide as what it stands over begins where that does, its square on the other', () => {
    const layout = lay([read('漢字', [[0, 2, 'かんじか']])])
    expect(bases(layout).map(({ xPx }) => xPx)).toEqual([0, EM])
    expect(readings(layout).map(({ xPx }) => xPx)).toEqual([0, SMALL, 2 * SMALL, 3 * SMALL])
    const [upPx] = readings(layout).map(({ yPx }) => bases(layout)[0]!.yPx - yPx)
    expect(upPx).toBeCloseTo(0.88 * EM + 0.12 * SMALL, 6)
  })

  test('that is narrower is set apart, half as far at both ends', () => {
    const layout = lay([read('漢字国', [[0, 3, 'かん']])])
    const stepPx = (3 * EM) / 2
    expect(readings(layout).map(({ xPx }) => xPx)).toEqual([(stepPx - SMALL) / 2, stepPx + (stepPx - SMALL) / 2])
  })

  test('of letters stays together in the middle', () => {
    const layout = lay([read('漢字国', [[0, 3, 'ab']])])
    const [a, b] = readings(layout)
    const widthPx = b!.xPx - a!.xPx
    expect(widthPx).toBeLessThan(SMALL)
    expect(a!.xPx).toBeGreaterThan(EM)
    expect(a!.xPx).toBeLessThan(1.5 * EM)
  })

  test('in letters keeps a quarter of its em from the next, and one in kana does not', () => {
    const pitchOf = (reading: string, count: number): number => {
      const beside = Array.from({ length: count }, (_, at) => [at, at + 1, reading] as const)
      const [first, second] = bases(lay([read('漢字国', beside)]))
      return second!.xPx - first!.xPx
    }
    // A reading by itself widens its character by half of that on each side of it.
    const alonePx = 2 * (pitchOf('mmmm', 1) - EM) + EM
    expect(pitchOf('mmmm', 3)).toBeCloseTo(alonePx + SMALL / 4, 6)
    expect(pitchOf('かん', 3)).toBe(EM)
  })

  test('that is wider sets the characters apart, half as far at both ends', () => {
    const layout = lay([read('国漢字国', [[1, 3, 'かんじかんじ']])])
    // 6 × 24 over 2 × 48: 24 px to each, 12 on both of its sides.
    expect(bases(layout).map(({ xPx }) => xPx)).toEqual([0, EM + 12, 2 * EM + 36, 3 * EM + 48])
    expect(readings(layout)[0]!.xPx).toBe(EM)
  })

  test('may reach over kana on both sides as far as half of its own letters', () => {
    const plain = lay([read('あ漢い', [])])
    const layout = lay([read('あ漢い', [[1, 2, 'かんじ']])])
    expect(bases(layout).map(({ xPx }) => xPx)).toEqual(bases(plain).map(({ xPx }) => xPx))
    expect(readings(layout)[0]!.xPx).toBe(EM - SMALL / 2)
    const wider = lay([read('あ漢い', [[1, 2, 'かんじか']])])
    expect(bases(wider)[2]!.xPx).toBe(2 * EM + SMALL)
  })

  test('reaches over no kana that has one of its own', () => {
    const layout = lay([
      read('あ漢い', [
        [0, 1, 'a'],
        [1, 2, 'かんじ'],
      ]),
    ])
    expect(bases(layout)[2]!.xPx).toBe(2 * EM + SMALL)
  })

  test('reaches beyond neither end of its line', () => {
    const layout = lay([read('漢い', [[0, 1, 'かんじ']])])
    expect(readings(layout)[0]!.xPx).toBeGreaterThanOrEqual(0)
  })

  test('follows what justified text opens', () => {
    const layout = lay([read('国国国国国国', [[0, 2, 'かんじか']], { block: { ...BLOCK, align: 'justify' } })], {
      widthPx: 5 * EM - 8,
    })
    const opened = bases(layout).map(({ xPx }) => xPx)
    expect(opened[1]).toBeGreaterThan(EM)
    const over = readings(layout)
    const middlePx = (over[0]!.xPx + over[3]!.xPx + SMALL) / 2
    expect(middlePx).toBeCloseTo((opened[0]! + opened[1]! + EM) / 2, 6)
  })
})

describe('lines', () => {
  test('do not end within characters that have one reading in common', () => {
    const text = '国国国漢字国'
    const place = { widthPx: 4 * EM }
    expect(lay([read(text, [])], place).lineTextStart[1]).toBe(4)
    expect(lay([read(text, [[3, 5, 'かんじ']])], place).lineTextStart[1]).toBe(3)
    const mono = read(text, [
      [3, 4, 'かん'],
      [4, 5, 'じ'],
    ])
    expect(lay([mono], place).lineTextStart[1]).toBe(4)
  })

  test('carry the readings of their own characters', () => {
    const layout = lay(
      [
        read('国国漢字', [
          [0, 1, 'く'],
          [2, 4, 'かんじ'],
        ]),
      ],
      { widthPx: 2 * EM },
    )
    expect([readings(layout, 0).length, readings(layout, 1).length]).toEqual([1, 3])
  })

  test('are higher by what the room between them does not hold', () => {
    const text = '国国国国'
    const all = [
      [0, 1, 'く'],
      [1, 2, 'く'],
      [2, 3, 'く'],
      [3, 4, 'く'],
    ] as const
    const tops = (rubies: typeof all | readonly [], lineSpacingPx: number) => {
      const layout = lay([read(text, rubies, { block: { ...BLOCK, lineSpacingPx } })], { widthPx: 2 * EM })
      return [layout.lineBaselinePx[0]!, layout.lineBaselinePx[1]! - layout.lineBaselinePx[0]!]
    }
    const [firstPx, pitchPx] = tops([], 0)
    const morePx = Math.ceil(0.88 * EM + SMALL - firstPx!)
    expect(morePx).toBeGreaterThan(0)
    expect(tops(all, 0)).toEqual([firstPx! + morePx, pitchPx! + morePx])
    expect(tops(all, 4)).toEqual([firstPx! + morePx, pitchPx! + morePx])
    expect(tops(all, 40)).toEqual([firstPx! + morePx, pitchPx! + 40])
  })

  test('hold their readings in the ink that is painted', () => {
    const layout = lay([read('国', [[0, 1, 'く']])])
    expect(layout.lineInkTopPx[0]).toBeLessThan(bases(layout)[0]!.yPx - EM * 0.9)
    expect(layout.lineInkTopPx[0]).toBeGreaterThanOrEqual(0)
  })
})

describe('columns', () => {
  test('have the readings at their right', () => {
    const layout = lay([read('漢字', [[0, 2, 'かんじか']])], { writing: 'vertical' })
    const [first] = bases(layout)
    const over = readings(layout)
    // An ideograph begins at the left of its square.
    over.forEach(({ xPx }) => expect(xPx).toBeCloseTo(first!.xPx + EM, 1))
    over.forEach(({ yPx }, index) => expect(yPx - over[0]!.yPx).toBeCloseTo(index * SMALL, 1))
    expect(layout.widthPx).toBeGreaterThanOrEqual(EM + SMALL)
  })
})
