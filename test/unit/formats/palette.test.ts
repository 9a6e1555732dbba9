import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compositionOf, inkComposition, type Composition } from '../../../src/shared/engine/composition'
import { FarthestFirst } from '../../../src/shared/formats/farthest-first'
import { paletteOf } from '../../../src/shared/formats/palette'
import { makeRoll } from '../roll/make'

const look = (fields: Record<string, unknown>): Composition => compositionOf(makeRoll(fields), 'rgba')

const LETTERS = { isOpaque: true, holdsPictures: false, hasStills: false }

const channel = fc.integer({ min: 0, max: 255 })
const color = fc
  .tuple(channel, channel, channel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

/** How far a colour is from the nearest of a palette, in its largest part. */
function missOf(rgba: Uint8Array, wanted: readonly number[]): number {
  let best = Infinity
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3] !== 255) continue
    best = Math.min(best, Math.max(...wanted.map((part, index) => Math.abs(part - (rgba[at + index] ?? 0)))))
  }
  return best
}

const partsOf = (text: string): number[] => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
const mixed = (a: string, b: string, share: number): number[] =>
  partsOf(a).map((part, index) => part + ((partsOf(b)[index] ?? 0) - part) * share)

describe('the palette of a roll', () => {
  it('has every colour of letters over one colour', () => {
    fc.assert(
      fc.property(color, color, channel, (text, background, coverage) => {
        const { rgba, isDithered } = paletteOf(
          [look({ type: { color: text }, background: { color: background } })],
          LETTERS,
        )
        expect(missOf(rgba, mixed(background, text, coverage / 255))).toBeLessThanOrEqual(1)
        expect(isDithered).toBe(false)
        expect(rgba.every((part, at) => at % 4 !== 3 || part === 255)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('has the solid colours of a look exactly, and its blends nearly', () => {
    fc.assert(
      fc.property(color, color, color, channel, (text, outline, background, coverage) => {
        const type = { color: text, outline: { color: outline }, shadow: { color: '#00000080' } }
        const { rgba } = paletteOf([look({ type, background: { color: background } })], LETTERS)
        for (const solid of [text, outline, background]) expect(missOf(rgba, partsOf(solid))).toBe(0)
        expect(missOf(rgba, mixed(outline, text, coverage / 255))).toBeLessThan(32)
        expect(missOf(rgba, mixed(background, outline, coverage / 255))).toBeLessThan(32)
      }),
      { numRuns: 20 },
    )
  })

  it('has one colour that is see-through where the background is', () => {
    const { rgba } = paletteOf([look({ background: { kind: 'transparent' } })], { ...LETTERS, isOpaque: false })
    expect([...rgba.subarray(4 * 255)]).toEqual([0, 0, 0, 0])
    expect(rgba.subarray(0, 4 * 255).every((part, at) => at % 4 !== 3 || part === 255)).toBe(true)
  })

  it('reaches all over the cube where there are pictures, and keeps the inks', () => {
    const roll = look({ background: { color: '#102030' } })
    const inks = ['#ff0000', '#00ff00'].map((ink) => inkComposition(roll, { color: ink, outline: null, shadow: null }))
    const { rgba, isDithered } = paletteOf(inks, { ...LETTERS, holdsPictures: true })
    expect(isDithered).toBe(true)
    for (const solid of ['#ff0000', '#00ff00', '#102030']) expect(missOf(rgba, partsOf(solid))).toBe(0)
    fc.assert(
      fc.property(color, (any) => {
        expect(missOf(rgba, partsOf(any))).toBeLessThan(64)
      }),
    )
  })
})

describe('farthest first', () => {
  it('chooses no more than wanted, nothing twice, and leaves none farther than the last it chose', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1 }), fc.nat(40), (candidates, most) => {
        const colors = new FarthestFirst()
        colors.choose(candidates, most)
        expect(colors.chosen.length).toBeLessThanOrEqual(most)
        expect(new Set(colors.chosen).size).toBe(colors.chosen.length)
        if (most >= new Set(candidates).size) expect(new Set(colors.chosen)).toEqual(new Set(candidates))
      }),
    )
  })
})
