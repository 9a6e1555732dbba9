import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blendedConversion } from '../../../src/renderer/engine/convert/cpu/blended'
import { pixelConversion } from '../../../src/renderer/engine/convert/cpu/conversion'
import { bandPlanes } from '../../../src/shared/engine/bands'
import type { BandFormat } from '../../../src/shared/engine/bands'
import { inkComposition } from '../../../src/shared/engine/composition'
import type { Composition, Paint } from '../../../src/shared/engine/composition'
import { paddedSize } from '../../../src/shared/engine/geometry'
import { bands } from './arbitraries'

const FORMAT: BandFormat = {
  axis: 'vertical',
  pixelFormat: 'rgba',
  crossPx: 2,
  lengthPx: 2,
  phases: 1,
  parities: [],
}

const solid = (r: number, g: number, b: number): Paint => ({ r, g, b, a: 1 })
const roll = (background: Paint): Composition => ({
  background,
  shadow: null,
  outline: null,
  text: solid(255, 255, 255),
  alpha: 'straight',
})

function blend(format: BandFormat, base: Composition, layers: Parameters<ReturnType<typeof blendedConversion>>[0]) {
  const inks = [base, { ...base, text: solid(200, 10, 30), outline: solid(0, 0, 99), shadow: solid(7, 7, 7) }]
  const out = new Uint8Array(bandPlanes(format).byteLength)
  blendedConversion(format, base, inks)(layers, null, out)
  return out
}

describe('regions of several inks', () => {
  test('give one ink the samples that it has alone', () => {
    fc.assert(
      fc.property(bands, ({ format, composition, coverage, emoji }) => {
        const { widthPx, heightPx } = paddedSize(format)
        const size = bandPlanes(format).byteLength
        const [alone, blended] = [new Uint8Array(size), new Uint8Array(size)]
        pixelConversion(format, composition)({ coverage, emoji }, alone)
        // The other ink covers nothing anywhere.
        const nothing = new Uint32Array(widthPx * heightPx).fill(0xff000000)
        const layers = [
          { ink: 1, firstRow: 0, endRow: heightPx, pixels: nothing },
          { ink: 0, firstRow: 0, endRow: heightPx, pixels: coverage },
        ]
        blendedConversion(format, composition, [composition, composition])(layers, emoji, blended)
        expect(blended.findIndex((byte, index) => Math.abs(byte - alone[index]!) > 1)).toBe(-1)
      }),
      { numRuns: 300 },
    )
  })

  test('give each ink its own colour, the later over the earlier, outlines outside their own text', () => {
    const full = 0xff0000ff
    const outlined = 0xff00ff00
    const none = 0xff000000
    const first = { ink: 0, firstRow: 0, endRow: 2, pixels: Uint32Array.of(full, full, none, none) }
    const second = { ink: 1, firstRow: 0, endRow: 2, pixels: Uint32Array.of(none, full, outlined, none) }
    const out = blend(FORMAT, roll({ r: 1, g: 2, b: 3, a: 1 }), [first, second])
    expect([...out]).toEqual([255, 255, 255, 255, 200, 10, 30, 255, 0, 0, 99, 255, 1, 2, 3, 255])
  })

  test('lay every shadow under every letter', () => {
    const text = { ink: 0, firstRow: 0, endRow: 1, pixels: Uint32Array.of(0xff0000ff, 0xff000000) }
    const shadow = { ink: 1, firstRow: 0, endRow: 1, pixels: Uint32Array.of(0xffff0000, 0xffff0000) }
    const out = blend(FORMAT, roll({ r: 0, g: 0, b: 0, a: 0 }), [text, shadow])
    expect([...out.subarray(0, 8)]).toEqual([255, 255, 255, 255, 7, 7, 7, 255])
  })

  test('hold the roll’s own bleed wherever nothing is painted', () => {
    const base = roll({ r: 0, g: 0, b: 0, a: 0 })
    const nothing = new Uint32Array(4).fill(0xff000000)
    const layers = [0, 1].map((ink) => ({ ink, firstRow: 0, endRow: 1, pixels: nothing }))
    expect([...blend(FORMAT, base, layers)]).toEqual(Array.from({ length: 4 }, () => [255, 255, 255, 0]).flat())
    const look = { color: '#ff0000', outline: null, shadow: { dxPx: 1, dyPx: 1, blurPx: 0, color: '#00ff00' } }
    expect(inkComposition(base, look)).toMatchObject({ text: solid(255, 0, 0), bleed: solid(255, 255, 255) })
  })
})
