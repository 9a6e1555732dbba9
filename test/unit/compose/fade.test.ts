import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chromaAlpha, fadeLinear, fadeStraight, over255 } from '../../../src/shared/compose/fade'
import { byte } from './arbitraries'

test('dividing by 255 is exact and rounds to nearest', () => {
  for (let sum = 0; sum <= 255 * 255; sum++) {
    if (over255(sum) !== Math.round(sum / 255)) throw new Error(`${sum}`)
  }
})

describe('fading', () => {
  test('mixes with the bare value, to the nearest code', () => {
    fc.assert(
      fc.property(byte, byte, byte, (sample, bare, weight) => {
        const data = Uint8Array.of(7, sample, 9, sample, 11)
        fadeLinear(data, 1, 2, 2, Uint8Array.of(weight), 0, 0, bare)
        const exact = (sample * weight + bare * (255 - weight)) / 255
        expect(Math.abs(data[1]! - exact)).toBeLessThanOrEqual(0.5)
        expect([...data]).toEqual([7, data[1], 9, data[1], 11])
      }),
    )
  })

  test('takes a weight for each sample where they differ', () => {
    const data = Uint8Array.of(100, 100, 100)
    fadeLinear(data, 0, 1, 3, Uint8Array.of(9, 0, 255, 51), 1, 1, 50)
    expect([...data]).toEqual([50, 100, 60])
  })

  test('of straight colour is what mixing colour times alpha gives', () => {
    fc.assert(
      fc.property(byte, byte, byte, byte, byte, (sample, alpha, bare, bareAlpha, weight) => {
        const data = Uint8Array.of(sample)
        fadeStraight(data, 0, 1, 1, Uint8Array.of(weight), 0, 0, bare, bareAlpha, Uint8Array.of(alpha), 0)
        const own = (weight / 255) * (alpha / 255)
        const rest = (1 - weight / 255) * (bareAlpha / 255)
        const exact = own + rest === 0 ? bare : (own * sample + rest * bare) / (own + rest)
        expect(Math.abs(data[0]! - exact)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('weighs alpha as chroma is weighed', () => {
    const upper = Uint8Array.of(9, 0, 80, 255, 255)
    const lower = Uint8Array.of(0, 80, 255, 255)
    const out = new Uint8Array(2)
    chromaAlpha(upper, 1, lower, 0, 0, 2, out)
    // 1 2 1 around columns 0 and 2 of both rows; left of the first one, it itself.
    expect([...out]).toEqual([160 / 8, Math.round((160 + 2 * 510 + 510) / 8)])
  })
})
