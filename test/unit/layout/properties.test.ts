import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled, type BundledFont } from './fonts'
import { advancePx } from './harfbuzz'
import { allGlyphs, lineGlyphs, lineTexts, rollOf, room } from './rolls'

const names: readonly BundledFont[] = ['latin', 'sc', 'arabic', 'hebrew', 'thai', 'emoji']
const fonts = FontSet.load(names.map((name) => bundled(name)))

const PIECES = [
  'the | |  |\t|\n|\r\n|quick-brown|AVATAR|ffi|e\u0301|x\u00ady|1,234.50|(a)',
  '你好|，|。|「|」|“引”|……|ッ|カー|한국어 |مرحبا |שלום |ภาษาไทย|👍🏽|🇩🇪|\u200f|\u0007',
].flatMap((some) => some.split('|'))
const piece = fc.constantFrom(...PIECES)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const measure = fc.integer({ min: 48, max: 900 })
const type = fc.record({
  letterSpacingPx: fc.constantFrom(0, 3, -1.5),
  align: fc.constantFrom('start', 'center', 'end', 'justify'),
  direction: fc.constantFrom('auto', 'ltr', 'rtl'),
})

test('every character is in exactly one line, and lines follow one another', () => {
  fc.assert(
    fc.property(text, measure, type, (content, measurePx, type) => {
      const layout = layoutRoll(rollOf(content, room(measurePx, { type })), fonts)
      expect(lineTexts(layout, content).join('')).toBe(content)
      expect(layout.lineTextStart[0]).toBe(0)
      for (let line = 0; line < layout.lineCount; line++) {
        if (content !== '') expect(layout.lineTextStart[line + 1]).toBeGreaterThan(layout.lineTextStart[line]!)
      }
      const glyphs = allGlyphs(layout)
      expect(glyphs).toHaveLength(layout.glyphs.id.length)
      expect(glyphs.every(({ xPx, yPx }) => Number.isFinite(xPx) && Number.isFinite(yPx))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the same roll gives the same layout', () => {
  fc.assert(
    fc.property(text, measure, type, (content, measurePx, type) => {
      const roll = rollOf(content, room(measurePx, { type }))
      expect(layoutRoll(roll, fonts)).toEqual(layoutRoll(roll, fonts))
    }),
    { numRuns: 50 },
  )
})

const MARK_FREE = fc.constantFrom('the ', 'quick', '-brown ', 'AVATAR ', 'To. ', '你好', '，', '。', '「引」', 'Wolf')

test('no line is wider than the measure, unless a single cluster is', () => {
  const plain = fc.array(MARK_FREE, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(plain, measure, fc.constantFrom(0, 4), (content, measurePx, letterSpacingPx) => {
      const layout = layoutRoll(rollOf(content, room(measurePx, { type: { letterSpacingPx } })), fonts)
      for (let line = 0; line < layout.lineCount; line++) {
        const glyphs = lineGlyphs(layout, line)
        const last = glyphs.at(-1)
        if (last === undefined || glyphs.length === 1) continue
        const font = names.find((name) => name === last.font)!
        expect(last.xPx + advancePx(font, last.id)).toBeLessThanOrEqual(measurePx + 1e-6)
      }
    }),
    { numRuns: 300 },
  )
})

test('glyphs keep their number however lines break, ligatures and hyphens apart', () => {
  const plain = fc.array(fc.constantFrom('春眠', '不觉晓', '，', 'word ', 'To '), { maxLength: 60 })
  fc.assert(
    fc.property(plain, measure, (pieces, measurePx) => {
      const content = pieces.join('')
      const layout = layoutRoll(rollOf(content, room(measurePx)), fonts)
      expect(layout.glyphs.id).toHaveLength(content.replaceAll(' ', '').length)
    }),
    { numRuns: 100 },
  )
})
