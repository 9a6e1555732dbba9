import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { glyphOf, hasOutline, shapeDirectly } from './harfbuzz'
import { lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('latin')])
const widthOf = (text: string): number => shapeDirectly('latin', text).widthPx
const wrap = (content: string, measurePx: number): readonly string[] =>
  lineTexts(layoutRoll(rollOf(content, room(measurePx)), fonts), content)

test('breaks after spaces, which hang', () => {
  const measurePx = Math.ceil(widthOf('brown fox'))
  expect(wrap('the quick    brown fox', measurePx)).toEqual(['the quick    ', 'brown fox'])
})

test('breaks after a hyphen and not before it', () => {
  expect(wrap('a well-known word', Math.ceil(widthOf('a well-kn')))).toEqual(['a well-', 'known ', 'word'])
})

test('breaks an address at its slashes, or within a part that is too long', () => {
  const address = 'https://example.com/a/very-long-path'
  const lines = wrap(address, Math.ceil(widthOf('https://example.com/')))
  expect(lines.join('')).toBe(address)
  expect(lines[0]).toBe('https://example.com/')
})

test('a word longer than the line breaks between clusters', () => {
  const word = 'Donaudampfschifffahrt'
  const lines = wrap(word, 200)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('')).toBe(word)
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(200)
})

test('combining marks stay with their letter when a word is broken', () => {
  const word = 'e\u0301'.repeat(40)
  const lines = wrap(word, 200)
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line).toMatch(/^(?:e\u0301)+$/)
})

test('a line is set exactly as HarfBuzz shapes it', () => {
  const text = 'Waffle, AVATAR and Typography'
  const direct = shapeDirectly('latin', text)
  const visible = direct.glyphs.flatMap((id, i) => (hasOutline('latin', id) ? [{ id, xPx: direct.xPx[i]! }] : []))
  const placed = lineGlyphs(layoutRoll(rollOf(text, room(1920)), fonts), 0)
  expect(placed.map((glyph) => glyph.id)).toEqual(visible.map((glyph) => glyph.id))
  placed.forEach((glyph, i) => expect(glyph.xPx).toBeCloseTo(visible[i]!.xPx, 6))
})

test('letters kerned across a break are shaped anew on both sides', () => {
  // A and V are kerned; a line of "AVAVAV…" is cut between them.
  const word = 'AV'.repeat(60)
  const layout = layoutRoll(rollOf(word, room(400)), fonts)
  lineTexts(layout, word).forEach((line, i) => {
    const direct = shapeDirectly('latin', line)
    lineGlyphs(layout, i).forEach((glyph, at) => expect(glyph.xPx).toBeCloseTo(direct.xPx[at]!, 6))
    expect(direct.widthPx).toBeLessThanOrEqual(400)
  })
})

test('a soft hyphen shows at a break and nowhere else', () => {
  const text = 'extra\u00adordinary'
  const hyphen = glyphOf('latin', '\u2010')
  const idsOf = (measurePx: number, line: number): readonly number[] =>
    lineGlyphs(layoutRoll(rollOf(text, room(measurePx)), fonts), line).map((glyph) => glyph.id)
  expect(idsOf(1000, 0)).not.toContain(hyphen)
  expect(idsOf(1000, 0)).toHaveLength('extraordinary'.length)
  const narrow = Math.ceil(widthOf('extra\u2010'))
  expect(idsOf(narrow, 0).at(-1)).toBe(hyphen)
  expect(idsOf(narrow, 1)).not.toContain(hyphen)
})

test('a soft hyphen is narrow where the face has U+2010 as wide as an ideograph', () => {
  const sc = FontSet.load([bundled('sc')])
  const narrow = Math.ceil(shapeDirectly('sc', 'extra-').widthPx)
  const glyphs = lineGlyphs(layoutRoll(rollOf('extra\u00adordinary', room(narrow)), sc), 0)
  expect(glyphs.map(({ id }) => id)).toEqual(Array.from('extra-', (letter) => glyphOf('sc', letter)))
})

test('a tab goes on at the next stop of two ems', () => {
  const [a, b] = lineGlyphs(layoutRoll(rollOf('a\tb', room(1000)), fonts), 0)
  expect(a!.xPx).toBe(0)
  expect(b!.xPx).toBeCloseTo(96, 9)
})

test('control characters take no place', () => {
  const plain = lineGlyphs(layoutRoll(rollOf('abc', room(1000)), fonts), 0)
  const layout = layoutRoll(rollOf('a\u0007b\ufeffc', room(1000)), fonts)
  expect(layout.missing.count).toBe(0)
  const xPx = lineGlyphs(layout, 0).map((glyph) => glyph.xPx)
  plain.forEach((glyph, i) => expect(xPx[i]).toBeCloseTo(glyph.xPx, 1))
})
