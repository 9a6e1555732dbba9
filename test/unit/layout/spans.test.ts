import { describe, expect, test } from 'vitest'
import type { Layout } from '../../../src/shared/layout/types'
import { block, lay, lefts, paragraph } from './documents'
import { allGlyphs } from './rolls'

// Noto Sans SC at 48 px takes 56 px above and 14 px below the baseline, at 96 px 112 and 28.
const SMALL = { ascentPx: 56, heightPx: 70 }
const LARGE = { ascentPx: 112, heightPx: 140 }

const sizesOf = (layout: Layout): readonly number[] => allGlyphs(layout).map(({ typeface }) => typeface.sizePx)

describe('letters of several styles', () => {
  test('stand on one baseline, in a line as high as the tallest', () => {
    const layout = lay([
      block(
        paragraph([
          ['小', 0],
          ['大', 1],
        ]),
      ),
      block(paragraph([['小', 0]])),
    ])
    expect([...layout.lineBaselinePx]).toEqual([LARGE.ascentPx, LARGE.heightPx + SMALL.ascentPx])
    expect(layout.heightPx).toBe(LARGE.heightPx + SMALL.heightPx)
    expect(lefts(layout, 0)).toEqual([0, 48])
    expect(sizesOf(layout)).toEqual([48, 96, 48])
    expect(layout.linePitchPx).toBe(SMALL.heightPx)
  })

  test('wrap as one text, and only the lines that hold tall letters are tall', () => {
    const layout = lay(
      [
        block(
          paragraph([
            ['一二三四', 0],
            ['五', 1],
            ['六七八', 0],
          ]),
        ),
      ],
      { widthPx: 192 },
    )
    expect(layout.lineCount).toBe(3)
    expect([...layout.lineBaselinePx]).toEqual([56, 70 + 112, 70 + 140 + 56])
    expect(sizesOf(layout)).toEqual([48, 48, 48, 48, 96, 48, 48, 48])
  })

  test('keep what may not begin a line from doing so across a change of style', () => {
    const layout = lay(
      [
        block(
          paragraph([
            ['一二三四', 0],
            ['。', 1],
          ]),
        ),
      ],
      { widthPx: 200 },
    )
    expect([...layout.lineTextStart]).toEqual([0, 3, 1])
  })

  test('are justified across changes of style', () => {
    const text = paragraph(
      [
        ['一二', 0],
        ['三四五', 2],
      ],
      { align: 'justify' },
    )
    const layout = lay([block(text)], { widthPx: 160 })
    expect(layout.lineCount).toBe(2)
    // The last ideograph of the first line ends where the room does.
    expect(lefts(layout, 0).at(-1)! + 24).toBeCloseTo(160, 6)
  })

  test('each have their letter spacing', () => {
    const [, second, third, fourth] = lefts(
      lay([
        block(
          paragraph([
            ['一', 0],
            ['二三四', 2],
          ]),
        ),
      ]),
      0,
    )
    expect(second).toBe(48)
    expect(third! - second!).toBe(24 + 5)
    expect(fourth! - third!).toBe(24 + 5)
  })

  test('run right to left as one line, whatever their styles', () => {
    const whole = lay([block(paragraph([['שלום עולם', 0]]))])
    const cut = lay([
      block(
        paragraph([
          ['שלום ', 0],
          ['עולם', 0],
        ]),
      ),
    ])
    expect(lefts(cut, 0)).toEqual(lefts(whole, 0))
    const mixed = lay([
      block(
        paragraph([
          ['אב', 0],
          ['גד', 1],
        ]),
      ),
    ])
    // The second style stands left of the first.
    expect(sizesOf(mixed)).toEqual([96, 96, 48, 48])
    expect(lefts(mixed, 0)).toEqual(lefts(mixed, 0).toSorted((a, b) => a - b))
  })

  test('are told apart by ink, slant and thickness', () => {
    const layout = lay([
      block(
        paragraph([
          ['小', 0],
          ['大', 1],
          ['小', 0],
        ]),
      ),
    ])
    expect(layout.inks.map(({ color }) => color)).toEqual(['#ffffff', '#ff0000'])
    const faces = allGlyphs(layout).map(({ typeface }) => typeface)
    expect(faces.map(({ ink }) => ink)).toEqual([0, 1, 0])
    expect(faces.map(({ slant }) => slant)).toEqual([0, 0.25, 0])
    expect(faces[1]!.boldPx).toBeGreaterThan(0)
    expect(faces[0]).toBe(faces[2])
  })

  test('are underlined from their beginning to their end', () => {
    const layout = lay([
      block(
        paragraph([
          ['一', 0],
          ['二三', 2],
          ['四', 0],
        ]),
      ),
    ])
    expect(layout.shapes).toHaveLength(1)
    expect(layout.shapes[0]).toMatchObject({ line: 0, ink: 0, xPx: 48, heightPx: 2 })
    expect(layout.shapes[0]!.widthPx).toBe(2 * 24 + 2 * 5)
    expect(layout.shapes[0]!.yPx).toBeGreaterThan(56)
  })

  test('give an empty line its height', () => {
    expect(lay([block(paragraph([['', 1]])), block(paragraph([['a', 0]]))]).lineBaselinePx[1]).toBe(140 + 56)
  })
})

describe('blocks', () => {
  test('keep the larger of two neighbours’ distances', () => {
    const [first, second] = [{ spaceAfterPx: 30 }, { spaceBeforePx: 50, spaceAfterPx: 9 }]
    const layout = lay([block(paragraph([['a', 0]], first)), block(paragraph([['b', 0]], second))])
    expect(layout.lineBaselinePx[1]).toBe(70 + 50 + 56)
    expect(layout.heightPx).toBe(70 + 50 + 70)
  })

  test('are indented, the first line more', () => {
    const style = { indentStartPx: 100, indentEndPx: 100, firstLineIndentPx: 48 }
    const layout = lay([block(paragraph([['一'.repeat(20), 0]], style))], { widthPx: 296 })
    expect(lefts(layout, 0)).toHaveLength(1)
    expect([lefts(layout, 0)[0], lefts(layout, 1)[0]]).toEqual([148, 100])
    const rtl = lay([block(paragraph([['אב', 0]], style))])
    expect(Math.max(...lefts(rtl, 0))).toBeLessThan(1000 - 148)
  })

  test('have their marker before the first line, which gives way to a wide one', () => {
    const list = lay([block(paragraph([['一', 0]], { indentStartPx: 100 }, '•'))])
    const [text, marker] = lefts(list, 0)
    expect(text).toBe(100)
    expect(marker).toBeGreaterThan(0)
    expect(marker).toBeLessThan(100 - 24)
    const wide = lay([block(paragraph([['一', 0]], { indentStartPx: 100 }, '（一百零一）'))])
    expect(Math.min(...lefts(wide, 0))).toBeGreaterThanOrEqual(0)
    expect(lefts(wide, 0)[0]).toBeGreaterThan(6 * 48)
  })
})
