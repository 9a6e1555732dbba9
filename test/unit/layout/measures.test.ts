import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { summarizeLayout } from '../../../src/shared/layout/summary'
import { bundled } from './fonts'
import { advancePx, shapeDirectly } from './harfbuzz'
import { allGlyphs, lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('sc'), bundled('latin')])
/** Noto Sans SC at 48 px: ⌈1.16 × 48⌉ + ⌈0.288 × 48⌉. */
const LINE_PX = 56 + 14

test('lines stand one pitch apart, margins and paragraph spacing around them', () => {
  const settings = {
    margins: { topPx: 11, rightPx: 0, bottomPx: 13, leftPx: 0 },
    type: { lineSpacingPx: 20, paragraphSpacingPx: 7 },
  }
  const content = '一\n\n二\r\n三'
  const layout = layoutRoll(rollOf(content, settings), fonts)
  const first = 11 + 56
  const step = LINE_PX + 20 + 7
  expect([...layout.lineBaselinePx]).toEqual([0, 1, 2, 3].map((line) => first + line * step))
  expect(layout.heightPx).toBe(11 + 3 * step + LINE_PX + 13)
  expect(layout.blockHeightPx).toBe(3 * step + LINE_PX)
  expect(layout.widthPx).toBe(1080)
  expect(lineTexts(layout, content)).toEqual(['一\n', '\n', '二\r\n', '三'])
  expect(layout.linePitchPx).toBe(LINE_PX + 20)
})

test.each([
  ['', 1],
  ['\n', 1],
  ['a\n', 1],
  ['a\n\n', 2],
  ['a\u2028b\u2029c\rd', 4],
])('%j has %i lines', (content, lines) => {
  const layout = layoutRoll(rollOf(content), fonts)
  expect(layout.lineCount).toBe(lines)
  expect(layout.heightPx).toBe(lines * LINE_PX + (lines - 1) * 20)
})

test('an empty line has no ink, a line of text has its own', () => {
  const layout = layoutRoll(rollOf('\nx'), fonts)
  expect(layout.lineInkTopPx[0]).toBe(layout.lineInkBottomPx[0])
  expect(layout.lineInkTopPx[1]).toBeGreaterThan(layout.lineBaselinePx[1]! - 48)
  expect(layout.lineInkTopPx[1]).toBeLessThan(layout.lineBaselinePx[1]! - 20)
  expect(layout.lineInkBottomPx[1]).toBeCloseTo(layout.lineBaselinePx[1]!, 0)
})

test('a ticker is one block laid out wide, centred across the frame', () => {
  const settings = {
    frame: { width: 1920, height: 200 },
    margins: { topPx: 0, rightPx: 30, bottomPx: 0, leftPx: 40 },
    scroll: { direction: 'left' as const },
  }
  const content = '新闻'.repeat(500)
  const layout = layoutRoll(rollOf(content, settings), fonts)
  expect(layout.axis).toBe('horizontal')
  expect([layout.lineCount, layout.heightPx, layout.widthPx]).toEqual([1, 200, 40 + 1000 * 48 + 30])
  expect(layout.lineBaselinePx[0]).toBe((200 - LINE_PX) / 2 + 56)
  const glyphs = allGlyphs(layout)
  expect(glyphs[0]?.xPx).toBe(40)
  expect(new Set(glyphs.map(({ yPx }) => yPx))).toEqual(new Set(layout.lineBaselinePx))
})

test('a ticker taller than its frame says how tall it is', () => {
  const roll = rollOf('一\n二\n三\n四', { frame: { width: 1920, height: 200 }, scroll: { direction: 'left' } })
  const layout = layoutRoll(roll, fonts)
  expect(layout.heightPx).toBe(200)
  expect(summarizeLayout(layout, roll).blockHeightPx).toBe(4 * LINE_PX + 3 * 20)
})

test('lines of a ticker are aligned within its block', () => {
  const settings = { scroll: { direction: 'left' as const }, type: { align: 'end' as const } }
  const layout = layoutRoll(rollOf('一二三\n一', settings), fonts)
  expect(lineGlyphs(layout, 1)[0]!.xPx).toBeCloseTo(60 + 2 * 48, 9)
})

test('letter spacing stands between clusters and not after the last', () => {
  const text = '一二三四'
  const layout = layoutRoll(rollOf(text, room(1000, { type: { letterSpacingPx: 10, align: 'end' } })), fonts)
  const xPx = lineGlyphs(layout, 0).map((glyph) => glyph.xPx)
  const startPx = 1000 - (4 * 48 + 3 * 10)
  expect(xPx).toEqual([0, 1, 2, 3].map((i) => startPx + i * 58))
})

test('letter spacing parts ligatures', () => {
  const latin = FontSet.load([bundled('latin')])
  const ids = (letterSpacingPx: number): readonly number[] =>
    lineGlyphs(layoutRoll(rollOf('ffi', room(1000, { type: { letterSpacingPx } })), latin), 0).map(({ id }) => id)
  expect(ids(5)).toEqual(shapeDirectly('latin', 'ffi', { ligatures: false }).glyphs)
  expect(ids(0)).toEqual(shapeDirectly('latin', 'ffi').glyphs)
})

test('letter spacing does not tear joined Arabic letters', () => {
  const arabic = FontSet.load([bundled('arabic')])
  const widthPx = (text: string, letterSpacingPx: number): number => {
    const settings = room(2000, { scroll: { direction: 'right' }, type: { letterSpacingPx } })
    return layoutRoll(rollOf(text, settings), arabic).widthPx
  }
  // بيت is joined throughout; in دار no letter joins the next.
  expect(widthPx('بيت', 40)).toBe(widthPx('بيت', 0))
  expect(widthPx('دار', 40)).toBe(widthPx('دار', 0) + 2 * 40)
})

test('justified lines fill the measure exactly, the last one does not', () => {
  const english = 'The quick brown fox jumps over the lazy dog and runs away into the deep dark wood'
  const chinese = '春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少？红豆生南国，春来发几枝。'
  for (const text of [english, chinese, `${english} ${chinese}`]) {
    const layout = layoutRoll(rollOf(text, room(610, { type: { align: 'justify' } })), fonts)
    expect(layout.lineCount).toBeGreaterThan(2)
    for (let line = 0; line < layout.lineCount; line++) {
      const glyphs = lineGlyphs(layout, line)
      const last = glyphs.at(-1)!
      const endPx = last.xPx + advancePx('sc', last.id)
      expect(glyphs[0]!.xPx).toBe(0)
      if (line < layout.lineCount - 1) expect(endPx).toBeCloseTo(610, 6)
      else expect(endPx).toBeLessThan(600)
    }
  }
})

test('justified Latin opens at spaces alone', () => {
  const text = 'jump—ng quickly over lazy dogs all day'
  const layout = layoutRoll(rollOf(text, room(420, { type: { align: 'justify' } })), fonts)
  const direct = shapeDirectly('sc', 'jump—ng')
  lineGlyphs(layout, 0)
    .slice(0, 7)
    .forEach((glyph, i) => expect(glyph.xPx).toBeCloseTo(direct.xPx[i]!, 6))
})

test('the summary counts visible characters', () => {
  const roll = rollOf('Hi 你好，\n👍🏽 e\u0301\u200b')
  const summary = summarizeLayout(layoutRoll(roll, fonts), roll)
  expect(summary).toMatchObject({ characterCount: 7, cjkCharacterCount: 2, lineCount: 2, linePitchPx: LINE_PX + 20 })
})

test('characters that no face has are listed, each once, and counted each time', () => {
  const layout = layoutRoll(rollOf('a\u{13000}b\u{13000}\u{1f600}\u0e01'), fonts)
  expect(layout.missing).toEqual({ count: 4, characters: ['\u{13000}', '\u{1f600}', '\u0e01'] })
})
