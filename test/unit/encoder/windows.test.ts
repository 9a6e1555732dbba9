import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandPlanes, type BandFormat } from '../../../src/shared/engine/bands'
import type { FeedPixelFormat } from '../../../src/shared/compose/planes'
import { phaseOf, rowOf, type FrameSize } from '../../../src/main/encoder/windows/geometry'
import { BandWindows } from '../../../src/main/encoder/windows/source'
import { noise, paintBand, paintFrame, SyntheticEngine } from './synthetic'

/** A random roll: geometry, formats, and monotone offsets with holds, either direction, from far outside the strip. */
const rolls = fc
  .record({
    axis: fc.constantFrom('vertical' as const, 'horizontal' as const),
    feed: fc.constantFrom<FeedPixelFormat>('yuv420p', 'yuva420p', 'yuva444p', 'yuv444p', 'rgba'),
    halfCross: fc.integer({ min: 1, max: 5 }),
    halfWindow: fc.integer({ min: 1, max: 24 }),
    halfBand: fc.integer({ min: 1, max: 16 }),
    phases: fc.integer({ min: 1, max: 8 }),
    start: fc.integer({ min: -600, max: 200 }),
    steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 })), {
      maxLength: 40,
    }),
    descending: fc.boolean(),
    fromFrame: fc.nat(5),
  })
  .map(({ axis, feed, halfCross, halfWindow, halfBand, phases, start, steps, descending, fromFrame }) => {
    const pixelFormat = feed === 'yuv444p' ? 'yuva444p' : feed
    const format: BandFormat = {
      axis,
      pixelFormat,
      crossPx: halfCross * 2,
      lengthPx: halfBand * 2,
      phases,
      parities: [0, 1],
    }
    const along = halfWindow * 2
    const frame: FrameSize =
      axis === 'vertical' ? { widthPx: format.crossPx, heightPx: along } : { widthPx: along, heightPx: format.crossPx }
    const offsets = [start]
    for (const step of steps) offsets.push((offsets.at(-1) ?? 0) + step)
    if (descending) offsets.reverse()
    const range = { fromFrame, toFrame: fromFrame + offsets.length }
    return { format, feed, frame, offsets, range }
  })

/** Gives a window back some turns of the event loop later. */
function later(window: { release(): void }, turns: number): void {
  setImmediate(() => {
    if (turns <= 1) window.release()
    else later(window, turns - 1)
  })
}

describe('windows cut from bands', () => {
  it('equal the picture painted sample by sample, for every geometry, format, phase and direction', async () => {
    await fc.assert(
      fc.asyncProperty(rolls, fc.integer({ min: 1, max: 3 }), async ({ format, feed, frame, offsets, range }, lag) => {
        const engine = new SyntheticEngine((phase, index) => paintBand(format, phase, index, noise))
        const offsetOf = (n: number): number => offsets[n - range.fromFrame] ?? Number.NaN
        const windows = new BandWindows({
          format,
          feed,
          frame,
          range,
          channel: engine,
          offsetOf,
          blank: () => new Uint8Array(bandPlanes(format).byteLength),
        })
        for (let n = range.fromFrame; n < range.toFrame; n++) {
          const window = await windows.take(n)
          const row = rowOf(offsetOf(n), format.phases)
          const expected = paintFrame(format, feed, frame, row, phaseOf(offsetOf(n), format.phases), noise)
          expect(Buffer.concat(window.spans).equals(expected)).toBe(true)
          expect(windows.store.size).toBeLessThanOrEqual(windows.store.budget)
          // As a pipe does, give windows back late, by itself.
          later(window, lag)
        }
        windows.close()
        expect(engine.mostUnanswered).toBeLessThanOrEqual(4)
        const places = engine.wants.map(({ phase, index }) => `${phase}/${index}`)
        expect(new Set(places).size).toBe(places.length)
      }),
      { numRuns: 300 },
    )
  })

  it('asks for exactly the bands that the frames touch', async () => {
    await fc.assert(
      fc.asyncProperty(rolls, async ({ format, feed, frame, offsets, range }) => {
        const engine = new SyntheticEngine((phase, index) => paintBand(format, phase, index, noise))
        const offsetOf = (n: number): number => offsets[n - range.fromFrame] ?? Number.NaN
        const blank = (): Uint8Array => new Uint8Array(bandPlanes(format).byteLength)
        const windows = new BandWindows({ format, feed, frame, range, channel: engine, offsetOf, blank })
        const needed = new Set<string>()
        const along = format.axis === 'vertical' ? frame.heightPx : frame.widthPx
        for (let n = range.fromFrame; n < range.toFrame; n++) {
          const row = rowOf(offsetOf(n), format.phases)
          for (let r = row; r < row + along; r++) {
            needed.add(`${phaseOf(offsetOf(n), format.phases)}/${Math.floor(r / format.lengthPx)}`)
          }
          ;(await windows.take(n)).release()
        }
        windows.close()
        expect(new Set(engine.wants.map(({ phase, index }) => `${phase}/${index}`))).toEqual(needed)
      }),
      { numRuns: 100 },
    )
  })
})

const small: BandFormat = {
  axis: 'vertical',
  pixelFormat: 'yuv420p',
  crossPx: 4,
  lengthPx: 8,
  phases: 1,
  parities: [0],
}

function still(engine: SyntheticEngine, blank: () => Uint8Array, frames = 10): BandWindows {
  return new BandWindows({
    format: small,
    feed: 'yuv420p',
    frame: { widthPx: 4, heightPx: 16 },
    range: { fromFrame: 0, toFrame: frames },
    channel: engine,
    offsetOf: (n: number) => Math.max(0, n - 5),
    blank,
  })
}

describe('a band source', () => {
  it('hands the same window out again while the roll stands still', async () => {
    const engine = new SyntheticEngine((phase, index) => paintBand(small, phase, index, noise))
    const windows = still(engine, () => new Uint8Array(0))
    const first = await windows.take(0)
    expect(await windows.take(1)).toBe(first)
    expect((await windows.take(5)).spans).toBe(first.spans)
    expect(await windows.take(6)).not.toBe(first)
  })

  it('makes the blank band once', async () => {
    let made = 0
    const engine = new SyntheticEngine(() => null)
    const windows = still(engine, () => {
      made++
      return new Uint8Array(bandPlanes(small).byteLength).fill(16)
    })
    const window = await windows.take(0)
    expect(Buffer.concat(window.spans).every((sample) => sample === 16)).toBe(true)
    expect(made).toBe(1)
  })

  it('ends a wait when the engine dies', async () => {
    const engine = new SyntheticEngine(() => null)
    const windows = still(engine, () => new Uint8Array(0))
    const wait = windows.take(0)
    engine.die()
    await expect(wait).rejects.toMatchObject({ fault: { kind: 'encoder', key: 'encoder.engineGone' } })
    await expect(windows.take(1)).rejects.toMatchObject({ fault: { key: 'encoder.engineGone' } })
  })

  it("passes the engine's own fault on", async () => {
    const engine = new SyntheticEngine(() => null)
    const windows = still(engine, () => new Uint8Array(0))
    const wait = windows.take(0)
    engine.reply({ type: 'failed', fault: { kind: 'input', key: 'encoder.failed', params: { detail: 'x' } } })
    await expect(wait).rejects.toMatchObject({ fault: { kind: 'input', key: 'encoder.failed' } })
  })

  it('refuses a band of the wrong size', async () => {
    const engine = new SyntheticEngine(() => new Uint8Array(3))
    await expect(still(engine, () => new Uint8Array(0)).take(0)).rejects.toMatchObject({
      fault: { key: 'encoder.bandSize', params: { got: 3, want: 48 } },
    })
  })
})
