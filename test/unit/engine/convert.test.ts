import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pixelConversion } from '../../../src/renderer/engine/convert/cpu/conversion'
import { bandPlanes } from '../../../src/shared/engine/bands'
import type { BandFormat } from '../../../src/shared/engine/bands'
import { blankSamples, fillBlank } from '../../../src/shared/engine/blank'
import type { Composition } from '../../../src/shared/engine/composition'
import { paddedSize } from '../../../src/shared/engine/geometry'
import { bands, compositionsOf, formats } from './arbitraries'
import { referenceSamples } from './reference'

function convert(
  format: BandFormat,
  composition: Composition,
  coverage: Uint32Array,
  emoji: Uint32Array | null,
): Uint8Array {
  const out = new Uint8Array(bandPlanes(format).byteLength)
  pixelConversion(format, composition)({ coverage, emoji }, out)
  return out
}

/** Whether a byte is the rounded value; half-way values may fall to either side. */
function isRounded(byte: number, exact: number): boolean {
  return Math.abs(byte - exact) <= 0.5 + 1e-9
}

describe('the converter in plain JavaScript', () => {
  test('rounds the defined value of every sample', () => {
    fc.assert(
      fc.property(bands, ({ format, composition, coverage, emoji }) => {
        const exact = referenceSamples(format, composition, coverage, emoji)
        const wrong = convert(format, composition, coverage, emoji).findIndex((byte, i) => !isRounded(byte, exact[i]!))
        expect(wrong).toBe(-1)
      }),
      { numRuns: 1500 },
    )
  })

  test('gives text alone the same samples by tables as row by row', () => {
    fc.assert(
      fc.property(bands, ({ format, composition, coverage }) => {
        const plain = { ...composition, outline: null, shadow: null }
        const textOnly = coverage.map((pixel) => (pixel & 0xff0000ff) >>> 0)
        const none = new Uint32Array(coverage.length)
        // A straight bleed colour hangs on the layers, so both have text alone.
        const byTables = convert(format, plain, textOnly, null)
        const byRows = convert(format, plain, textOnly, none)
        expect(byTables.every((byte, i) => Math.abs(byte - byRows[i]!) <= 1)).toBe(true)
      }),
    )
  })

  test('leaves blank what has no ink', () => {
    fc.assert(
      fc.property(
        formats.chain((format) => fc.tuple(fc.constant(format), compositionsOf(format.pixelFormat))),
        ([format, composition]) => {
          const { widthPx, heightPx } = paddedSize(format)
          const blank = new Uint8Array(bandPlanes(format).byteLength)
          fillBlank(format, blankSamples(composition, format.pixelFormat), blank)
          expect(convert(format, composition, new Uint32Array(widthPx * heightPx).fill(0xff000000), null)).toEqual(
            blank,
          )
        },
      ),
    )
  })

  test('tiles: two half bands hold what the whole band holds', () => {
    fc.assert(
      fc.property(bands, ({ format, composition, coverage, emoji }) => {
        const double = { ...format, lengthPx: 2 * format.lengthPx }
        const whole = paddedSize(double)
        const repeat = (pixels: Uint32Array): Uint32Array =>
          Uint32Array.from({ length: whole.widthPx * whole.heightPx }, (_, i) => pixels[(i * 7) % pixels.length]!)
        const wholeCoverage = repeat(coverage)
        const wholeEmoji = emoji && repeat(emoji)
        const converted = convert(double, composition, wholeCoverage, wholeEmoji)
        for (const half of [0, 1]) {
          const part = (pixels: Uint32Array): Uint32Array => cut(pixels, whole.widthPx, format, half * format.lengthPx)
          const bytes = convert(format, composition, part(wholeCoverage), wholeEmoji && part(wholeEmoji))
          expectPart(converted, double, bytes, format, half)
        }
      }),
    )
  })
})

/** The painted pixels of a band that begins `fromPx` along the axis. */
function cut(pixels: Uint32Array, stride: number, format: BandFormat, fromPx: number): Uint32Array {
  const { widthPx, heightPx } = paddedSize(format)
  const [x0, y0] = format.axis === 'vertical' ? [0, fromPx] : [fromPx, 0]
  return Uint32Array.from(
    { length: widthPx * heightPx },
    (_, i) => pixels[(y0 + Math.floor(i / widthPx)) * stride + x0 + (i % widthPx)]!,
  )
}

function expectPart(whole: Uint8Array, double: BandFormat, part: Uint8Array, format: BandFormat, half: number): void {
  const wholePlanes = bandPlanes(double).planes
  bandPlanes(format).planes.forEach((plane, index) => {
    const over = wholePlanes[index]!
    const [x0, y0] = format.axis === 'vertical' ? [0, half * plane.heightPx] : [half * plane.widthPx, 0]
    for (let y = 0; y < plane.heightPx; y++) {
      const size = plane.widthPx * plane.bytesPerSample
      const at = over.offsetBytes + ((y0 + y) * over.widthPx + x0) * plane.bytesPerSample
      const row = part.subarray(plane.offsetBytes + y * size, plane.offsetBytes + (y + 1) * size)
      expect(row).toEqual(whole.subarray(at, at + size))
    }
  })
}
