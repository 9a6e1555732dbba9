import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { shapeDirectly } from './harfbuzz'
import { lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('latin'), bundled('thai'), bundled('emoji')])

test.each(['👨‍👩‍👧‍👦', '👍🏽', '🇩🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '❤️', '😀'])('%s is one glyph', (emoji) => {
  const layout = layoutRoll(rollOf(`a${emoji}b`, room(2000)), fonts)
  const glyphs = lineGlyphs(layout, 0)
  expect(glyphs.map((glyph) => glyph.font)).toEqual(['latin', 'emoji', 'latin'])
  expect(layout.emoji).toEqual([emoji])
  const { widthPx } = shapeDirectly('emoji', emoji, { script: 'Zyyy' })
  expect(glyphs[2]!.xPx - glyphs[1]!.xPx).toBeCloseTo(widthPx, 6)
})

test('digits and signs are text, and so is what a text selector follows', () => {
  const layout = layoutRoll(rollOf('1 # © ©\ufe0e', room(2000)), fonts)
  expect(layout.emoji).toEqual([])
  expect(layout.missing.count).toBe(0)
})

test('an emoji that repeats is listed once', () => {
  const layout = layoutRoll(rollOf('😀👍🏽😀😀', room(2000)), fonts)
  expect(layout.emoji).toEqual(['😀', '👍🏽'])
  expect([...layout.glyphs.id]).toEqual([0, 1, 0, 0])
})

test('lines break between emoji, never within one', () => {
  const family = '👨‍👩‍👧‍👦'
  const text = family.repeat(12)
  const lines = lineTexts(layoutRoll(rollOf(text, room(200)), fonts), text)
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line.replaceAll(family, '')).toBe('')
})

test('Thai breaks between words', () => {
  const words = ['ภาษา', 'ไทย', 'เป็น', 'ภาษา', 'ที่', 'สวยงาม', 'มาก']
  const text = words.join('')
  const borders = new Set<number>([0])
  words.reduce((end, word) => {
    borders.add(end + word.length)
    return end + word.length
  }, 0)
  const layout = layoutRoll(rollOf(text, room(240)), fonts)
  expect(layout.lineCount).toBeGreaterThan(2)
  for (const start of layout.lineTextStart) expect(borders).toContain(start)
})
