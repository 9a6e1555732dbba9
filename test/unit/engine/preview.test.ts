import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameAfter } from '../../../src/renderer/engine/preview/clock'
import { cutFrame } from '../../../src/renderer/engine/preview/cut-frame'
import { BandCache } from '../../../src/renderer/engine/preview/band-cache'
import type { BandFormat } from '../../../src/shared/engine/bands'
import { bandSize } from '../../../src/shared/engine/geometry'
import { rational } from '../../../src/shared/rational'

describe('the clock', () => {
  test('shows a frame exactly from its time on', () => {
    const fps = rational(30000, 1001)
    expect(frameAfter(10, 0, fps)).toBe(10)
    expect(frameAfter(10, 33.36, fps)).toBe(10)
    expect(frameAfter(10, 33.37, fps)).toBe(11)
    // One hour: 107,892 frames and a bit, without drift.
    expect(frameAfter(0, 3_600_000, fps)).toBe(107_892)
  })
})

describe('a frame cut from bands', () => {
  test('holds the strip that its window covers', () => {
    const cases = fc.record({
      axis: fc.constantFrom('vertical' as const, 'horizontal' as const),
      crossPx: fc.integer({ min: 1, max: 5 }),
      lengthPx: fc.integer({ min: 1, max: 6 }),
      alongPx: fc.integer({ min: 1, max: 20 }),
      row: fc.integer({ min: -30, max: 30 }),
    })
    fc.assert(
      fc.property(cases, ({ axis, crossPx, lengthPx, alongPx, row }) => {
        const format: BandFormat = { axis, crossPx, lengthPx, pixelFormat: 'rgba', phases: 1, parities: [] }
        const { widthPx, heightPx } = bandSize(format)
        // Each px of the strip is told by its place along and across the axis.
        const bandAt = (index: number): Uint8Array => {
          const band = new Uint8Array(4 * widthPx * heightPx)
          for (let i = 0; i < widthPx * heightPx; i++) {
            const [x, y] = [i % widthPx, Math.floor(i / widthPx)]
            const along = index * lengthPx + (axis === 'vertical' ? y : x)
            band.set([along + 100, axis === 'vertical' ? x : y, 7, 255], 4 * i)
          }
          return band
        }
        const out = new Uint8Array(4 * crossPx * alongPx)
        cutFrame(format, row, alongPx, bandAt, out)
        const frameWidth = axis === 'vertical' ? crossPx : alongPx
        for (let i = 0; i < crossPx * alongPx; i++) {
          const [x, y] = [i % frameWidth, Math.floor(i / frameWidth)]
          const [along, across] = axis === 'vertical' ? [y, x] : [x, y]
          expect([...out.subarray(4 * i, 4 * i + 4)]).toEqual([row + along + 100, across, 7, 255])
        }
      }),
    )
  })
})

describe('the band cache', () => {
  test('keeps what a frame shows and drops the oldest beyond its budget', () => {
    const released: number[] = []
    const cache = new BandCache()
    const add = (index: number): void => {
      cache.get(0, index, () => ({ widthPx: 4096, heightPx: 2048, release: () => released.push(index) }))
    }
    for (let index = 0; index < 4; index++) add(index)
    add(0)
    cache.trim(2)
    expect(released).toEqual([1])
    expect([0, 1, 2, 3].map((index) => cache.has(0, index))).toEqual([true, false, true, true])
    for (let index = 4; index < 10; index++) add(index)
    cache.trim(5)
    expect(released).toEqual([1, 2, 3, 0, 4])
  })
})
