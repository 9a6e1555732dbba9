import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as r from '../../../src/shared/rational'

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([num, den]) => r.rational(num, den))

describe('reading', () => {
  test.each([
    ['2', 2n, 1n],
    ['-3', -3n, 1n],
    ['1.6', 8n, 5n],
    ['.5', 1n, 2n],
    ['5.', 5n, 1n],
    ['16/10', 8n, 5n],
    [' 30000 / 1001 ', 30000n, 1001n],
    ['1e-3', 1n, 1000n],
    ['2.5E2', 250n, 1n],
    [1.6, 8n, 5n],
    [0.1, 1n, 10n],
    [29.97, 2997n, 100n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    ['-0', 0n, 1n],
  ])('%s', (text, num, den) => {
    expect(r.tryParseRational(text)).toEqual({ num, den })
  })

  test.each([
    '',
    '.',
    'x',
    '1/0',
    '1/-2',
    '1,5',
    '1.5/2',
    '0x10',
    '1/2/3',
    'NaN',
    NaN,
    Infinity,
    '1e9999',
    '9'.repeat(65),
  ])('%s is no number', (text) => {
    expect(r.tryParseRational(text)).toBeNull()
    expect(() => r.parseRational(text)).toThrow(RangeError)
  })

  test('its own text is read back', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        expect(r.parseRational(r.formatRational(a))).toEqual(a)
      }),
    )
  })

  test('a number is read as its shortest text and comes back as itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const back = r.toNumber(r.parseRational(value))
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 2 ** -50 + 2 ** -60)
      }),
    )
  })
})

describe('arithmetic', () => {
  test('lowest terms, positive denominator', () => {
    expect(r.rational(-6, -4)).toEqual({ num: 3n, den: 2n })
    expect(r.rational(6, -4)).toEqual({ num: -3n, den: 2n })
    expect(r.rational(0, -7)).toEqual({ num: 0n, den: 1n })
    expect(() => r.rational(1, 0)).toThrow(RangeError)
  })

  test('field laws', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(r.add(a, b)).toEqual(r.add(b, a))
        expect(r.sub(r.add(a, b), b)).toEqual(a)
        expect(r.mul(a, r.add(b, c))).toEqual(r.add(r.mul(a, b), r.mul(a, c)))
        if (b.num !== 0n) expect(r.mul(r.div(a, b), b)).toEqual(a)
      }),
    )
  })

  test('floor, ceil and round enclose the value', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const [down, up, near] = [r.floor(a), r.ceil(a), r.round(a)]
        expect(r.compare(r.rational(down), a)).toBeLessThanOrEqual(0)
        expect(r.compare(a, r.rational(up))).toBeLessThanOrEqual(0)
        expect(up - down).toBe(r.isWhole(a) ? 0n : 1n)
        expect(r.compare(r.abs(r.sub(r.rational(near), a)), r.rational(1, 2))).toBeLessThanOrEqual(0)
      }),
    )
    expect(r.round(r.rational(1, 2))).toBe(1n)
    expect(r.round(r.rational(-1, 2))).toBe(0n)
  })

  test('toNumber survives parts beyond doubles', () => {
    expect(r.toNumber(r.rational(10n ** 400n + 10n ** 399n, 10n ** 400n))).toBeCloseTo(1.1, 15)
    expect(r.toNumber(r.rational(-8, 5))).toBeCloseTo(-1.6, 15)
  })
})
