import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { glyphOf, hasOutline, shapeDirectly } from './harfbuzz'
import { lineGlyphs, lineTexts, rollOf, room } from './rolls'

const fonts = FontSet.load([bundled('latin'), bundled('arabic'), bundled('hebrew'), bundled('emoji')])
const idsOf = (text: string, line = 0, measurePx = 2000): readonly number[] =>
  lineGlyphs(layoutRoll(rollOf(text, room(measurePx)), fonts), line).map((glyph) => glyph.id)

test('Arabic is joined and in visual order, as HarfBuzz shapes it', () => {
  const text = 'مرحبا بالعالم'
  const direct = shapeDirectly('arabic', text, { script: 'Arab', rtl: true })
  expect(idsOf(text)).toEqual(direct.glyphs.filter((id) => hasOutline('arabic', id)))
})

test('an Arabic paragraph stands at the right edge, and its lines end where words do', () => {
  const text = 'هذا نص عربي طويل بما يكفي ليلتف على عدة أسطر'
  const layout = layoutRoll(rollOf(text, room(400)), fonts)
  const lines = lineTexts(layout, text)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('')).toBe(text)
  lines.forEach((line, i) => {
    const words = line.trimEnd()
    const direct = shapeDirectly('arabic', words, { script: 'Arab', rtl: true })
    const placed = lineGlyphs(layout, i)
    expect(placed.map((glyph) => glyph.id)).toEqual(direct.glyphs.filter((id) => hasOutline('arabic', id)))
    const first = direct.glyphs.findIndex((id) => hasOutline('arabic', id))
    expect(placed[0]!.xPx).toBeCloseTo(400 - direct.widthPx + direct.xPx[first]!, 6)
  })
})

test('numbers and Latin words in Hebrew run left to right', () => {
  const hebrew = (text: string): number[] => Array.from(text, (letter) => glyphOf('hebrew', letter))
  const latin = (text: string): number[] => Array.from(text, (letter) => glyphOf('latin', letter))
  const text = 'שלום 123 abc'
  expect(idsOf(text)).toEqual([...latin('abc'), ...latin('123'), ...hebrew('םולש')])
})

test('brackets are mirrored', () => {
  const ids = idsOf('(שלום)')
  expect(ids[0]).toBe(glyphOf('latin', '('))
  expect(ids.at(-1)).toBe(glyphOf('latin', ')'))
})

test('an emoji between Hebrew words does not turn their order', () => {
  const layout = layoutRoll(rollOf('אב 😀 גד', room(2000)), fonts)
  expect(lineGlyphs(layout, 0).map((glyph) => glyph.font)).toEqual(['hebrew', 'hebrew', 'emoji', 'hebrew', 'hebrew'])
  expect(lineGlyphs(layout, 0)[0]!.id).toBe(glyphOf('hebrew', 'ד'))
})

test('the first strong character sets a paragraph’s direction, unless it is given', () => {
  const left = (text: string, direction: 'auto' | 'ltr' | 'rtl'): boolean =>
    lineGlyphs(layoutRoll(rollOf(text, room(2000, { type: { direction } })), fonts), 0)[0]!.xPx < 1000
  expect(left('12 abc שלום', 'auto')).toBe(true)
  expect(left('12 שלום abc', 'auto')).toBe(false)
  expect(left('12 שלום abc', 'ltr')).toBe(true)
  expect(left('abc', 'rtl')).toBe(false)
})

test('alignment follows the direction', () => {
  const xOf = (align: 'start' | 'center' | 'end'): number =>
    lineGlyphs(layoutRoll(rollOf('אבג', room(1000, { type: { align } })), fonts), 0)[0]!.xPx
  const { widthPx } = shapeDirectly('hebrew', 'אבג', { script: 'Hebr', rtl: true })
  expect(xOf('start') - xOf('end')).toBeCloseTo(1000 - widthPx, 6)
  expect(xOf('start') - xOf('center')).toBeCloseTo((1000 - widthPx) / 2, 6)
})
