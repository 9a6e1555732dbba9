import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasAlpha } from '../../../src/shared/roll/alpha'
import { parseColor } from '../../../src/shared/roll/color'
import { makeRoll } from './make'

test('colours are read part by part', () => {
  expect(parseColor('#f80')).toEqual({ r: 255, g: 136, b: 0, a: 255 })
  expect(parseColor('#FF8000')).toEqual({ r: 255, g: 128, b: 0, a: 255 })
  const part = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(part, part, part, part, (r, g, b, a) => {
      const hex = [r, g, b, a].map((value) => value.toString(16).padStart(2, '0')).join('')
      expect(parseColor(`#${hex}`)).toEqual({ r, g, b, a })
    }),
  )
})

test.each(['', '#', '#12', '#1234', '#12345', 'fff', '#ggg', '#fff ', '#123456789'])('%j is no colour', (text) => {
  expect(() => parseColor(text)).toThrow(RangeError)
})

test.each([
  [{ kind: 'transparent' }, true],
  [{ color: '#000000fe' }, true],
  [{ color: '#000000ff' }, false],
  [{ color: '#000' }, false],
])('alpha of %j', (background, expected) => {
  expect(hasAlpha(makeRoll({ background }))).toBe(expected)
})
