import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('sc')])
const wrap = (content: string, ems: number): readonly string[] =>
  lineTexts(layoutRoll(rollOf(content, room(ems * 48)), fonts), content)

const PAGE =
  '　　这一天，周瑞家的来到园中。她说：“姑娘们可都好？”宝钗笑道：“都好。”众人听了，都笑了起来！' +
  '那丫头忙道：「奶奶请坐，『茶』就来了……」一面说，一面去了——不多时，果然端了茶来。'

test.each([
  ['一二三四五。六七', 5, ['一二三四', '五。六七']],
  ['一二三四五！？六七', 5, ['一二三四', '五！？六七']],
  ['一二三四「五六」七', 5, ['一二三四', '「五六」七']],
  ['一二三四五」六七', 5, ['一二三四', '五」六七']],
  ['一二三四五……六', 5, ['一二三四', '五……六']],
  ['アイウエオッカキ', 5, ['アイウエ', 'オッカキ']],
  ['あいうえおーかき', 5, ['あいうえ', 'おーかき']],
  ['一二三四“五六”七', 5, ['一二三四', '“五六”七']],
])('keeps punctuation where it may stand: %s', (content, ems, lines) => {
  expect(wrap(content, ems)).toEqual(lines)
})

test('no line of a page starts with closing or ends with opening punctuation, at any width', () => {
  for (let ems = 4; ems < 40; ems++) {
    const lines = wrap(PAGE, ems)
    expect(lines.join('')).toBe(PAGE)
    expect(lines.slice(1).filter((line) => /^[、。，．：；！？…」』”）]/.test(line))).toEqual([])
    expect(lines.slice(0, -1).filter((line) => /[「『“（]$/.test(line))).toEqual([])
  }
})

test.each([
  ['一二三四”——五', 6, ['一二三四”', '——五']],
  ['一二三四——“五”', 6, ['一二三四——', '“五”']],
  ['一二三……“四”', 6, ['一二三……', '“四”']],
])('breaks beside a curly quote and a dash or ellipsis of two ems: %s', (text, ems, lines) => {
  expect(wrap(text, ems)).toEqual(lines)
})

test('breaks between ideographs fill each line but for what punctuation forbids', () => {
  const lines = wrap('春眠不觉晓处处闻啼鸟夜来风雨声花落知多少', 7)
  expect(lines.map((line) => line.length)).toEqual([7, 7, 6])
})

test('a run of punctuation that fits no line breaks all the same', () => {
  expect(wrap('！！！！！！！！！！', 4).map((line) => line.length)).toEqual([4, 4, 2])
})

test('Chinese and Latin on one line share the baseline', () => {
  const both = FontSet.load([bundled('latin'), bundled('sc')])
  const layout = layoutRoll(rollOf('RollVideo 滚动字幕 2025'), both)
  const glyphs = lineGlyphs(layout, 0)
  expect(new Set(glyphs.map((glyph) => glyph.font))).toEqual(new Set(['latin', 'sc']))
  expect(new Set(glyphs.map((glyph) => glyph.yPx))).toEqual(new Set([layout.lineBaselinePx[0]]))
  expect(Number.isInteger(layout.lineBaselinePx[0])).toBe(true)
})

test('quotes and apostrophes are narrow in Latin text of a Chinese face, quotes wide in Chinese text', () => {
  const gapAfter = (text: string, index: number): number => {
    const glyphs = lineGlyphs(layoutRoll(rollOf(text, room(2000)), fonts), 0)
    return glyphs[index + 1]!.xPx - glyphs[index]!.xPx
  }
  expect(gapAfter('it\u2019s “so”', 2)).toBeLessThan(20)
  expect(gapAfter('it\u2019s “so”', 4)).toBeLessThan(30)
  expect(gapAfter('他说“是”', 2)).toBe(48)
  expect(gapAfter('他说it\u2019s', 4)).toBeLessThan(20)
})
