import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tilesOf, placeTile } from '../../../src/renderer/engine/band/tiles'
import { bandPlanes } from '../../../src/shared/engine/bands'
import {
  bandIndexOf,
  bandLengthPx,
  bandSize,
  bandsOver,
  paddedSize,
  windowAt,
} from '../../../src/shared/engine/geometry'
import { formats } from './arbitraries'

describe('bands', () => {
  test('are about a million px, and a multiple of 16 long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 16_384 }), (crossPx) => {
        const lengthPx = bandLengthPx(crossPx)
        expect(lengthPx % 16).toBe(0)
        expect(lengthPx).toBeGreaterThan(0)
        expect(crossPx * lengthPx).toBeLessThanOrEqual(1.25 * (1 << 20))
      }),
    )
  })

  test('cover every row once, below zero too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 1, max: 5000 }), (row, lengthPx) => {
        const index = bandIndexOf(row, lengthPx)
        expect(row).toBeGreaterThanOrEqual(index * lengthPx)
        expect(row).toBeLessThan((index + 1) * lengthPx)
        expect(bandsOver(row, lengthPx, lengthPx).last - index).toBe(row % lengthPx === 0 ? 0 : 1)
      }),
    )
  })

  test('a painted offset is a row and a phase', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 8 }), (units, phases) => {
        const { row, phase } = windowAt(units, phases)
        expect(row * phases + phase).toBe(units)
        expect(phase).toBeGreaterThanOrEqual(0)
        expect(phase).toBeLessThan(phases)
      }),
    )
  })
})

describe('tiles', () => {
  test('fit the largest size and fill the band', () => {
    fc.assert(
      fc.property(formats, fc.integer({ min: 6, max: 20 }), (format, largestPx) => {
        const whole = new Uint8Array(bandPlanes(format).byteLength)
        for (const tile of tilesOf(format, largestPx)) {
          const { widthPx, heightPx } = paddedSize(tile.format)
          expect(Math.max(widthPx, heightPx)).toBeLessThanOrEqual(largestPx)
          const size = bandSize(tile.format)
          expect([tile.xPx % 2, tile.yPx % 2, size.widthPx % 2, size.heightPx % 2]).toEqual([0, 0, 0, 0])
          const before = whole.reduce((sum, value) => sum + value, 0)
          const bytes = new Uint8Array(bandPlanes(tile.format).byteLength).fill(1)
          placeTile(tile, bytes, format, whole)
          // Each tile covers bytes that none has covered before.
          expect(whole.reduce((sum, value) => sum + value, 0)).toBe(before + bytes.length)
        }
        expect(whole.every((value) => value === 1)).toBe(true)
      }),
    )
  })
})
