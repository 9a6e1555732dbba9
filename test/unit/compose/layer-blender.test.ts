import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LayerBlender } from '../../../src/shared/compose/layer-blender'
import { PlaneRows } from '../../../src/shared/compose/plane-rows'
import { framePlanes, type FeedPixelFormat, type FramePlane } from '../../../src/shared/compose/planes'
import { edgeWeights } from '../../../src/shared/compose/weights'
import type { PixelFormat } from '../../../src/shared/engine/bands'
import { someEdges } from './arbitraries'

/** What is fed, and what the layer holds for it. */
const FORMATS: readonly (readonly [FeedPixelFormat, PixelFormat])[] = [
  ['yuv420p', 'yuva420p'],
  ['yuva420p', 'yuva420p'],
  ['yuv444p', 'yuva444p'],
  ['yuva444p', 'yuva444p'],
  ['rgba', 'rgba'],
]

const cases = fc.record({
  formats: fc.constantFrom(...FORMATS),
  axis: fc.constantFrom('vertical' as const, 'horizontal' as const),
  halfWidth: fc.integer({ min: 1, max: 8 }),
  halfHeight: fc.integer({ min: 1, max: 8 }),
  edges: someEdges,
  isStraight: fc.boolean(),
  isChanging: fc.boolean(),
  seed: fc.integer(),
  inkEvery: fc.integer({ min: 1, max: 6 }),
})

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

const bytesOf = (planes: readonly FramePlane[]): number =>
  planes.reduce((sum, { width, height, bytesPerSample }) => sum + width * height * bytesPerSample, 0)

function noise(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 0x9e3779b1 + 2 * seed) >>> 13) & 255)
}

/** Alphas with rows of nothing, and runs of nothing and of everything. */
function layerOf(planes: readonly FramePlane[], { seed, inkEvery }: Case): Uint8Array {
  const data = noise(bytesOf(planes), seed)
  const { offsetBytes, width, height, bytesPerSample } = planes.at(-1)!
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = offsetBytes + (y * width + x) * bytesPerSample + (bytesPerSample === 4 ? 3 : 0)
      if (y % inkEvery !== 0 || x % 5 === 0) data[at] = 0
      else if (x % 3 === 0) data[at] = 255
    }
  }
  return data
}

/** The alpha of a px, 0 … 255, weighted. */
type AlphaAt = (x: number, y: number) => number

/** The mean that a chroma sample sees. */
const chromaMean = (alpha: AlphaAt, x: number, y: number): number => {
  const row = (r: number): number => alpha(Math.max(0, 2 * x - 1), r) + 2 * alpha(2 * x, r) + alpha(2 * x + 1, r)
  return (row(2 * y) + row(2 * y + 1)) / 8
}

/** Samples by the definition of "over", not rounded, and how much is to be seen of each, 0 … 1. */
function exact(given: Case, planes: readonly FramePlane[], under: Uint8Array, layer: Uint8Array) {
  const { axis, edges, isStraight, formats } = given
  const layerPlanes = framePlanes(formats[1], 2 * given.halfWidth, 2 * given.halfHeight)
  const isRgba = formats[0] === 'rgba'
  const weights = edgeWeights(edges, axis === 'vertical' ? 2 * given.halfHeight : 2 * given.halfWidth)
  const alphaOf = (data: Uint8Array, plane: FramePlane | undefined): AlphaAt =>
    plane === undefined
      ? () => 255
      : (x, y) => data[plane.offsetBytes + (y * plane.width + x) * plane.bytesPerSample + (isRgba ? 3 : 0)]!
  const bare = alphaOf(layer, layerPlanes.at(-1))
  const own: AlphaAt = (x, y) => (bare(x, y) * weights[axis === 'vertical' ? y : x]!) / 255
  const below = alphaOf(under, isRgba ? planes[0] : planes.find(({ component }) => component === 'a'))
  const out = Float64Array.from(under)
  const seen = new Float64Array(under.length).fill(1)
  planes.forEach((plane, index) => {
    for (let y = 0; y < plane.height; y++) {
      for (let x = 0; x < plane.width; x++) {
        const weight = (plane.shift === 1 ? chromaMean(own, x, y) : own(x, y)) / 255
        const rest = plane.shift === 1 ? chromaMean(below, x, y) : below(x, y)
        for (let byte = 0; byte < plane.bytesPerSample; byte++) {
          const inPlane = (y * plane.width + x) * plane.bytesPerSample + byte
          const at = plane.offsetBytes + inPlane
          const isAlpha = plane.component === 'a' || (isRgba && byte === 3)
          const over = isAlpha ? 255 : layer[layerPlanes[index]!.offsetBytes + inPlane]!
          const share = (1 - weight) * (isStraight && !isAlpha ? rest / 255 : 1)
          const sum = weight + share
          if (isStraight && !isAlpha) seen[at] = sum
          if (weight > 0) out[at] = (weight * over + share * under[at]!) / sum
        }
      }
    }
  })
  return { out, seen }
}

describe('a layer over a frame', () => {
  test('gives what "over" is defined to, in every format, direction and kind of alpha', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { formats, axis, halfWidth, halfHeight, edges, isChanging, seed } = given
        // Frames without alpha are opaque.
        const isStraight = given.isStraight && formats[0] === formats[1]
        const planes = framePlanes(formats[0], 2 * halfWidth, 2 * halfHeight)
        const layerPlanes = framePlanes(formats[1], 2 * halfWidth, 2 * halfHeight)
        const under = noise(bytesOf(planes), seed + 1)
        const layer = layerOf(layerPlanes, given)
        const weights = edgeWeights(edges, axis === 'vertical' ? 2 * halfHeight : 2 * halfWidth)
        const blender = new LayerBlender({ axis, planes, isStraight, weights, isChanging })
        const rows = layerPlanes.map(
          ({ width, height, bytesPerSample }) => new PlaneRows(height, width * bytesPerSample),
        )
        const spans = layerPlanes.map(({ offsetBytes, width, height, bytesPerSample }) =>
          layer.subarray(offsetBytes, offsetBytes + width * height * bytesPerSample),
        )
        rows.forEach((row, index) => row.attach(spans, index))
        const wanted = exact({ ...given, isStraight }, planes, under, layer)
        // Twice: what was found out about rows is used again.
        for (let round = 0; round < 2; round++) {
          const frame = under.slice()
          blender.blend(frame, rows)
          const isWrong = (byte: number, at: number): boolean =>
            Math.abs(byte - wanted.out[at]!) * wanted.seen[at]! > 1.01
          expect(frame.findIndex(isWrong)).toBe(-1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('leaves rows alone that have nothing on them', () => {
    const planes = framePlanes('yuv420p', 4, 4)
    const frame = noise(24, 1)
    const before = frame.slice()
    const layer = new Uint8Array(40).fill(77)
    layer.fill(0, 24)
    const rows = framePlanes('yuva420p', 4, 4).map(({ width, height }) => new PlaneRows(height, width))
    const spans = framePlanes('yuva420p', 4, 4).map(({ offsetBytes, width, height }) =>
      layer.subarray(offsetBytes, offsetBytes + width * height),
    )
    rows.forEach((row, index) => row.attach(spans, index))
    new LayerBlender({ axis: 'vertical', planes, isStraight: false, weights: Uint8Array.of(255, 255, 255, 255) }).blend(
      frame,
      rows,
    )
    expect(frame).toEqual(before)
  })
})
