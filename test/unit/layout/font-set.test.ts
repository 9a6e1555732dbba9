import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { FaultError } from '../../../src/shared/messages/fault'
import { bundled } from './fonts'
import { glyphOf } from './harfbuzz'
import { lineGlyphs, rollOf } from './rolls'

test('outlines are SVG path data in font units', () => {
  const fonts = FontSet.load([bundled('latin')])
  expect(fonts.unitsPerEm('latin')).toBe(1000)
  expect(fonts.glyphOutline('latin', glyphOf('latin', 'I'))).toMatch(/^M[\d.-]+,[\d.-]+L.*Z$/)
  expect(fonts.glyphOutline('latin', glyphOf('latin', ' '))).toBe('')
})

test.each([
  ['no font at all', new Uint8Array([1, 2, 3])],
  ['text', new TextEncoder().encode('This is a text file that somebody has named font.ttf by mistake.')],
  ['a font cut short', bundled('hebrew').bytes.slice(0, 9_000)],
])('%s is a fault', (_what, bytes) => {
  const data = { id: 'x', family: 'Broken', bytes: new Uint8Array(bytes), faceIndex: 0, color: false }
  expect(() => FontSet.load([data])).toThrow(FaultError)
})

test('no fonts are a fault, and so is a face that a file does not have', () => {
  expect(() => FontSet.load([])).toThrow(FaultError)
  expect(() => FontSet.load([{ ...bundled('latin'), faceIndex: 1 }])).toThrow(FaultError)
})

const CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
const ZEN_HEI = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'

describe.skipIf(!existsSync(CJK) || !existsSync(ZEN_HEI))('collections', () => {
  const faceOf = (path: string, faceIndex: number): FontSet =>
    FontSet.load([{ id: 'f', family: 'f', bytes: new Uint8Array(readFileSync(path)), faceIndex, color: false }])

  test('faces of a collection draw the same character in their own forms', () => {
    const outline = (faceIndex: number): string => {
      const fonts = faceOf(CJK, faceIndex)
      const [glyph] = lineGlyphs(layoutRoll(rollOf('骨'), fonts), 0)
      return fonts.glyphOutline('f', glyph!.id)
    }
    const [japanese, chinese] = [outline(0), outline(2)]
    expect(japanese).not.toBe('')
    expect(chinese).not.toBe('')
    expect(chinese).not.toBe(japanese)
  })

  test('a collection that browsers refuse is read', () => {
    const fonts = faceOf(ZEN_HEI, 0)
    const layout = layoutRoll(rollOf('文泉驿正黑'), fonts)
    expect(layout.missing.count).toBe(0)
    expect(layout.glyphs.id).toHaveLength(5)
    expect(fonts.glyphOutline('f', layout.glyphs.id[0]!)).not.toBe('')
  })
})
