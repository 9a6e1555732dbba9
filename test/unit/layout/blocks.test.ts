import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/shared/document/types'
import { shapeDirectly } from './harfbuzz'
import { BLOCK, block, lay, lefts, paragraph } from './documents'

const RULE: Block = { kind: 'rule', thicknessPx: 3, color: '#00ff00', block: BLOCK }

function pair(role: string | null, names: readonly string[], dotsPx: number | null = null): Block {
  return {
    kind: 'pair',
    role: role === null ? null : paragraph([[role, 0]]),
    names: names.map((name) => paragraph([[name, 0]])),
    gutterPx: dotsPx ?? 40,
    leader: dotsPx !== null,
    group: 1,
  }
}

describe('pairs', () => {
  test('have one gutter, in the middle of the room', () => {
    const layout = lay([pair('导', ['一']), pair('摄影师', ['二三', '四'])])
    // Roles end at its left edge, names begin at its right one.
    expect(lefts(layout, 0)).toEqual([480 - 48])
    expect(lefts(layout, 1)).toEqual([520])
    expect(lefts(layout, 2)).toEqual([480 - 3 * 48, 480 - 2 * 48, 480 - 48])
    expect(lefts(layout, 3)).toEqual([520, 568])
    expect(lefts(layout, 4)).toEqual([520])
    expect([...layout.lineBaselinePx]).toEqual([56, 56, 126, 126, 196])
  })

  test('move it to where a wide side fits, and wrap only what does not fit at all', () => {
    const moved = lay([pair('导', ['一二三四五六七八九十一二']), pair('乙', ['二'])])
    expect(lefts(moved, 1)[0]).toBe(1000 - 12 * 48)
    expect(lefts(moved, 0)).toEqual([1000 - 12 * 48 - 40 - 48])
    expect(moved.lineCount).toBe(4)
    const wrapped = lay([pair('导', ['一'.repeat(30)])])
    expect(wrapped.lineCount).toBeGreaterThan(2)
    expect(lefts(wrapped, 1)[0]).toBe(88)
  })

  test('stand on one baseline where sizes differ', () => {
    const mixed: Block = {
      kind: 'pair',
      role: paragraph([['导', 0]]),
      names: [paragraph([['大', 1]]), paragraph([['小', 0]])],
      gutterPx: 40,
      leader: false,
      group: 1,
    }
    const layout = lay([mixed, block(paragraph([['下', 0]]))])
    expect([...layout.lineBaselinePx]).toEqual([112, 112, 140 + 56, 140 + 70 + 56])
  })

  test('are joined by dots that stand in the same columns in all of them', () => {
    const layout = lay([pair('导', ['一'], 140), pair('摄影师', ['二'], 140)])
    const [short, long] = [lefts(layout, 0).slice(1), lefts(layout, 2).slice(3)]
    expect(lefts(layout, 0)[0]).toBe(lefts(layout, 2)[0])
    expect(short.length).toBeGreaterThan(long.length)
    expect(long.length).toBeGreaterThan(0)
    expect(short.slice(-long.length)).toEqual(long)
    // The dot itself, and one and a half of it in room.
    expect(long.at(-1)).toBeCloseTo(570 - 2.5 * shapeDirectly('sc', '.').widthPx, 6)
    expect(short[0]).toBeGreaterThan(430 - 144 + 48)
  })

  test('are mirrored in right-to-left text', () => {
    const layout = lay([pair('אב', ['גד'])])
    expect(Math.min(...lefts(layout, 0))).toBeGreaterThanOrEqual(520)
    expect(Math.max(...lefts(layout, 1))).toBeLessThan(480)
  })

  test('count what is missing once', () => {
    expect(lay([pair('\u{10FFFD}', ['一'])]).missing.count).toBe(1)
  })

  test('keep their columns in a ticker', () => {
    const layout = lay([pair('导演', ['一']), pair('乙', ['二三'])], { direction: 'left' })
    expect(layout.widthPx).toBe(96 + 40 + 96)
    expect(lefts(layout, 1)).toEqual([136])
    expect(lefts(layout, 2)).toEqual([48])
  })
})

describe('columns', () => {
  test('fill row by row, each as wide as the others', () => {
    const cells = ['一', '二', '三', '四'].map((text) => paragraph([[text, 0]]))
    const layout = lay([{ kind: 'columns', columns: 3, gapPx: 50, cells }])
    expect([0, 1, 2, 3].map((line) => lefts(layout, line)[0])).toEqual([0, 350, 700, 0])
    expect([...layout.lineBaselinePx]).toEqual([56, 56, 56, 126])
    expect(layout.heightPx).toBe(140)
  })

  test('are as wide as their cells where these have room', () => {
    const cells = ['一二三四五', '六', '七', '八'].map((text) => paragraph([[text, 0]]))
    const layout = lay([{ kind: 'columns', columns: 2, gapPx: 20, cells }], { widthPx: 384 })
    expect(layout.lineCount).toBe(4)
    // 76 px are left over for two columns.
    expect([0, 1, 2, 3].map((line) => lefts(layout, line)[0])).toEqual([0, 5 * 48 + 38 + 20, 0, 298])
  })

  test('wrap within their cells, and a row is as high as its highest', () => {
    const cells = ['一'.repeat(10), '二', '三'].map((text) => paragraph([[text, 0]]))
    const layout = lay([{ kind: 'columns', columns: 2, gapPx: 0, cells }], { widthPx: 480 })
    expect([...layout.lineBaselinePx]).toEqual([56, 126, 56, 196])
  })
})

describe('pictures', () => {
  const pictures = new Map([
    ['wide.png', { widthPx: 400, heightPx: 100 }],
    ['tall.png', { widthPx: 100, heightPx: 300 }],
  ])
  const row = (...sources: readonly string[]): Block => ({
    kind: 'pictures',
    pictures: sources.map((source) => ({ source, alt: '', widthPx: null, heightPx: null })),
    gapPx: 20,
    block: { ...BLOCK, align: 'center' },
    sourceStart: 0,
  })

  test('stand side by side, their middles in one line', () => {
    const layout = lay([row('wide.png', 'tall.png'), block(paragraph([['a', 0]]))], { pictures })
    expect(layout.pictures).toEqual([
      { line: 0, source: 'wide.png', xPx: 240, yPx: 100, widthPx: 400, heightPx: 100 },
      { line: 0, source: 'tall.png', xPx: 660, yPx: 0, widthPx: 100, heightPx: 300 },
    ])
    expect(layout.lineBaselinePx[1]).toBe(300 + 56)
    expect([layout.lineInkTopPx[0], layout.lineInkBottomPx[0]]).toEqual([0, 300])
  })

  test('are never wider than the room', () => {
    const layout = lay([row('wide.png', 'wide.png')], { pictures, widthPx: 420 })
    expect(layout.pictures.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
      [200, 50],
      [200, 50],
    ])
  })

  test('take the size that the text gives, the other side in proportion', () => {
    const given: Block = {
      kind: 'pictures',
      pictures: [{ source: 'wide.png', alt: '', widthPx: null, heightPx: 50 }],
      gapPx: 0,
      block: BLOCK,
      sourceStart: 0,
    }
    expect(lay([given], { pictures }).pictures[0]).toMatchObject({ widthPx: 200, heightPx: 50 })
  })

  test('that are not there leave a frame', () => {
    const layout = lay([row('lost.png')], { pictures })
    expect(layout.pictures).toEqual([])
    expect(layout.shapes).toHaveLength(4)
    expect(layout.heightPx).toBe(180)
  })
})

describe('rules, room and stops', () => {
  test('a rule crosses the room in its own ink', () => {
    const layout = lay([block(paragraph([['a', 0]])), RULE, block(paragraph([['b', 0]]))])
    expect(layout.shapes).toEqual([{ line: 1, ink: 2, xPx: 0, yPx: 70, widthPx: 1000, heightPx: 3 }])
    expect(layout.inks[2]).toEqual({ color: '#00ff00', outline: null, shadow: null })
    expect(layout.lineBaselinePx[2]).toBe(73 + 56)
  })

  test('room is left, at the end too', () => {
    const layout = lay([block(paragraph([['a', 0]])), { kind: 'space', px: 100 }, block(paragraph([['b', 0]]))])
    expect(layout.lineBaselinePx[1]).toBe(170 + 56)
    expect(lay([block(paragraph([['a', 0]])), { kind: 'space', px: 100 }]).heightPx).toBe(170)
  })

  test('the roll stops when the card before a stop is in the middle', () => {
    const line = block(paragraph([['a', 0]]))
    const stop: Block = { kind: 'stop', seconds: 3, sourceStart: 0 }
    const layout = lay([line, line, stop, { kind: 'space', px: 500 }, line, stop])
    expect(layout.stops).toEqual([
      { atPx: 70, seconds: 3 },
      { atPx: 640 + 35, seconds: 3 },
    ])
    // A card that no frame can hold: its last block.
    expect(lay([line, line, stop], { heightPx: 100 }).stops).toEqual([{ atPx: 105, seconds: 3 }])
  })
})
