import { expect, test } from 'vitest'
import { parseRoll } from '../../../src/shared/roll/parse'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { bundled } from './fonts'
import { lineGlyphs, rollOf } from './rolls'

const latin = FontSet.load([bundled('latin')])
const glyphsOf = (text: string, features: string[], letterSpacingPx = 0): readonly number[] =>
  lineGlyphs(layoutRoll(rollOf(text, { type: { features, letterSpacingPx } }), latin), 0).map(({ id }) => id)

test('OpenType features change the glyphs, and those of the letters alone', () => {
  expect(glyphsOf('abc', ['smcp'])).not.toEqual(glyphsOf('abc', []))
  expect(glyphsOf('abc', ['smcp', 'smcp=0'])).toEqual(glyphsOf('abc', []))
  expect(glyphsOf('ABC', ['smcp'])).toEqual(glyphsOf('ABC', []))
})

test('what is asked for counts more than what letter spacing leaves out', () => {
  expect(glyphsOf('ffi', [], 4)).toHaveLength(3)
  expect(glyphsOf('ffi', ['liga'], 4)).toEqual(glyphsOf('ffi', []))
})

test.each([
  ['smallcaps', '"smallcaps"'],
  ['liga=off', '"liga=off"'],
  ['', '""'],
])('%j is no feature', (feature, value) => {
  const parsed = parseRoll({ rollvideo: 1, text: { content: 'x' }, type: { features: [feature] } })
  expect(parsed).toMatchObject({
    ok: false,
    faults: [{ key: 'roll.feature', field: 'type.features.0', params: { value } }],
  })
})
