import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdgeWindows } from '../../../src/main/encoder/compose/edge-windows'
import type { Window, WindowSource } from '../../../src/main/encoder/contract'
import { FrameEdges } from '../../../src/shared/compose/edges'
import type { AlphaMode } from '../../../src/shared/compose/fader'
import { framePlanes, type FeedPixelFormat, type FramePlane } from '../../../src/shared/compose/planes'
import { edgeWeights } from '../../../src/shared/compose/weights'
import type { BlankSamples } from '../../../src/shared/engine/blank'
import type { EdgesSpec } from '../../../src/shared/roll/edges'
import { byte, someEdges } from '../compose/arbitraries'

const cases = fc.record({
  axis: fc.constantFrom('vertical' as const, 'horizontal' as const),
  feed: fc.constantFrom<FeedPixelFormat>('yuv420p', 'yuva420p', 'yuva444p', 'yuv444p', 'rgba'),
  halfWidth: fc.integer({ min: 1, max: 6 }),
  halfHeight: fc.integer({ min: 1, max: 14 }),
  edges: someEdges,
  alpha: fc.constantFrom<AlphaMode>('none', 'straight', 'premultiplied'),
  blank: fc.record({
    parts: fc.tuple(byte, byte, byte),
    alpha: fc.oneof(fc.constantFrom(0, 255), byte),
  }) satisfies fc.Arbitrary<BlankSamples>,
  seed: fc.integer(),
  cuts: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
})

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

function samplesOf(byteLength: number, seed: number): Buffer {
  return Buffer.from(
    Uint8Array.from({ length: byteLength }, (_, at) => (Math.imul(at + 1, 0x9e3779b1 + 2 * seed) >>> 13) & 255),
  )
}

/** A window of these samples whose planes are cut into spans at some rows. */
function windowOf(
  frame: Buffer,
  planes: readonly FramePlane[],
  cuts: readonly number[],
): Window & { released: number } {
  const spans = planes.flatMap(({ offsetBytes, width, height, bytesPerSample }) => {
    const rowBytes = width * bytesPerSample
    const edges = [0]
    for (const cut of cuts) edges.push(Math.min(height, edges.at(-1)! + cut))
    const rows = [...new Set([...edges, height])]
    return rows
      .slice(1)
      .map((end, index) => frame.subarray(offsetBytes + rows[index]! * rowBytes, offsetBytes + end * rowBytes))
  })
  const window = { spans, released: 0, release: () => void window.released++ }
  return window
}

const sourceOf = (window: Window): WindowSource => ({ take: () => Promise.resolve(window) })

/**
 * Samples of a frame with edges, not rounded, by the definition: background and text mixed as light. Colours of which
 * little is to be seen may be off by more: `seen` is how much, 0 … 1.
 */
function exact({ feed, axis, edges, alpha, blank }: Case, planes: readonly FramePlane[], frame: Buffer) {
  const out = Float64Array.from(frame)
  const seen = new Float64Array(frame.length).fill(1)
  const [first] = planes
  const weights = edgeWeights(edges, axis === 'vertical' ? first!.height : first!.width)
  const isStraight = alpha === 'straight' && blank.alpha < 255
  const alphaPlane = planes.find(({ component }) => component === 'a')
  for (const plane of planes) {
    for (let y = 0; y < plane.height; y++) {
      for (let x = 0; x < plane.width; x++) {
        const along = axis === 'vertical' ? y : x
        const weight = plane.shift === 0 ? weights[along]! / 255 : (weights[2 * along]! + weights[2 * along + 1]!) / 510
        for (let byte = 0; byte < plane.bytesPerSample; byte++) {
          const index = plane.offsetBytes + (y * plane.width + x) * plane.bytesPerSample + byte
          const part = feed === 'rgba' ? byte : ['y', 'u', 'v', 'a'].indexOf(plane.component)
          const bare = part === 3 ? blank.alpha : blank.parts[part]!
          let [own, rest] = [weight, 1 - weight]
          if (isStraight && part !== 3) {
            own *= alphaAt(frame, plane, alphaPlane, x, y)
            rest *= blank.alpha
          }
          if (isStraight && part !== 3) seen[index] = (own + rest) / 255
          out[index] = own + rest === 0 ? bare : (own * frame[index]! + rest * bare) / (own + rest)
        }
      }
    }
  }
  return { out, seen }
}

function alphaAt(frame: Buffer, plane: FramePlane, alpha: FramePlane | undefined, x: number, y: number): number {
  if (alpha === undefined) return frame[plane.offsetBytes + 4 * (y * plane.width + x) + 3]!
  const at = (column: number, row: number): number =>
    frame[alpha.offsetBytes + row * alpha.width + Math.max(0, column)]!
  if (plane.shift === 0) return at(x, y)
  const row = (r: number): number => at(2 * x - 1, r) + 2 * at(2 * x, r) + at(2 * x + 1, r)
  return (row(2 * y) + row(2 * y + 1)) / 8
}

describe('windows with edges', () => {
  test('hold what mixing by definition gives, in every format, direction and kind of alpha', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const { axis, feed, halfWidth, halfHeight, edges, alpha, blank, seed, cuts } = given
        // No alpha plane, no kind of alpha.
        const mode = feed === 'yuv420p' || feed === 'yuv444p' ? 'none' : alpha
        const planes = framePlanes(feed, 2 * halfWidth, 2 * halfHeight)
        const byteLength = planes.reduce(
          (sum, { width, height, bytesPerSample }) => sum + width * height * bytesPerSample,
          0,
        )
        const frame = samplesOf(byteLength, seed)
        const before = Buffer.from(frame)
        const parts = { edges, axis, planes, blank, alpha: mode }
        const windows = new EdgeWindows(sourceOf(windowOf(frame, planes, cuts)), parts)
        const composed = Buffer.concat((await windows.take(0)).spans)
        const { out: wanted, seen } = exact({ ...given, alpha: mode }, planes, frame)
        const isWrong = (byte: number, at: number): boolean => Math.abs(byte - wanted[at]!) * seen[at]! > 1.01
        expect(composed.findIndex(isWrong)).toBe(-1)
        expect(frame.equals(before)).toBe(true)
        const inPlace = Buffer.from(frame)
        new FrameEdges(parts).apply(inPlace)
        expect(inPlace.equals(composed)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('copy no row that shows as it is', async () => {
    const planes = framePlanes('yuv420p', 4, 32)
    const frame = samplesOf(4 * 32 * 1.5, 1)
    const edges: EdgesSpec = { maskTopPx: 4, fadeTopPx: 4, maskBottomPx: 2, fadeBottomPx: 0 }
    const blank: BlankSamples = { parts: [16, 128, 128], alpha: 255 }
    const windows = new EdgeWindows(sourceOf(windowOf(frame, planes, [])), {
      edges,
      axis: 'vertical',
      planes,
      blank,
      alpha: 'none',
    })
    const { spans } = await windows.take(0)
    const own = spans.filter(({ buffer }) => buffer === frame.buffer)
    expect(own.map(({ byteLength }) => byteLength)).toEqual([4 * 22, 2 * 11, 2 * 11])
  })

  test('are handed out again while the roll stands still, and give back what they hold', async () => {
    const planes = framePlanes('yuv420p', 4, 8)
    const window = windowOf(samplesOf(48, 1), planes, [])
    const parts = { edges: { maskTopPx: 1, maskBottomPx: 0, fadeTopPx: 2, fadeBottomPx: 0 }, axis: 'vertical' } as const
    const blank: BlankSamples = { parts: [16, 128, 128], alpha: 255 }
    const windows = new EdgeWindows(sourceOf(window), { ...parts, planes, blank, alpha: 'none' })
    const first = await windows.take(0)
    const second = await windows.take(1)
    expect(second).toBe(first)
    // The second take of the source is given back at once, the first one when the window is no longer used.
    expect(window.released).toBe(1)
    first.release()
    second.release()
    expect(window.released).toBe(1)
    windows.close()
    expect(window.released).toBe(2)
  })
})
