import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsPerWindow } from '../../../src/main/encoder/windows/geometry'
import { BandStore } from '../../../src/main/encoder/windows/store'
import { planScroll } from '../../../src/shared/scroll/plan'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { parseRoll } from '../../../src/shared/roll/parse'
import { SyntheticEngine } from './synthetic'

/** Real plans: speeds whole, fractional and beyond eight phases, slower and faster than a band is long. */
const plans = fc
  .record({
    direction: fc.constantFrom('up', 'down', 'left', 'right'),
    pxPerFrame: fc.constantFrom('1', '2', '3', '8/5', '1/3', '7/8', '13/11', '40/7', '90', '233/10'),
    stripPx: fc.integer({ min: 2, max: 900 }),
    bandPx: fc.constantFrom(16, 32, 48, 112),
    windowPx: fc.constantFrom(64, 90, 160),
    inFlight: fc.integer({ min: 1, max: 3 }),
    hasMarks: fc.boolean(),
  })
  .map(({ direction, pxPerFrame, stripPx, bandPx, windowPx, inFlight, hasMarks }) => {
    const isMarked = hasMarks && (direction === 'up' || direction === 'down')
    // A stop and a faster end, with ramps that go through every phase.
    const marks = isMarked
      ? [
          { line: 1, stopSeconds: 0.1 },
          { line: 2, pxPerFrame: '21/2' },
        ]
      : []
    const parsed = parseRoll({
      rollvideo: 1,
      text: { content: 'x' },
      frame: { width: 640, height: 640, fps: '30' },
      scroll: { direction, pxPerFrame, marks, holdStartSeconds: 0.2, holdEndSeconds: 0.2 },
    })
    if (!parsed.ok) throw new Error(parsed.faults[0]?.key)
    const places = { textLines: 2, middlesPx: marks.map((_, index) => (stripPx * index) / 2) }
    const plan = planScroll(parsed.roll, { widthPx: stripPx, heightPx: stripPx, marks: places })
    return { plan, bandPx, windowPx, inFlight }
  })

describe('the budget of bands', () => {
  it('holds what a window needs in every phase and four more, and never ends in a wait for itself', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ plan, bandPx, windowPx, inFlight }) => {
        const engine = new SyntheticEngine(() => new Uint8Array(1))
        const geometry = { windowPx, bandPx, phases: plan.phases }
        const store = new BandStore({
          offsetOf: (frame) => paintedOffset(plan, frame),
          range: { fromFrame: 0, toFrame: plan.frames },
          geometry,
          byteLength: 1,
          channel: engine,
          blank: () => new Uint8Array(1),
          onFault: null,
        })
        expect(store.budget).toBe(bandsPerWindow(geometry) * plan.phases + 4)
        const pipe = { pending: 0 }
        let mostHeld = 0
        for (let frame = 0; frame < plan.frames; frame++) {
          const offset = paintedOffset(plan, frame)
          const row = Math.floor(offset / plan.phases)
          const bands = await store.acquire(row, offset - row * plan.phases)
          mostHeld = Math.max(mostHeld, store.size)
          pipe.pending++
          // A pipe calls back by itself, later; the next frame waits for its turn.
          setImmediate(() => {
            store.release(bands)
            pipe.pending--
          })
          while (pipe.pending >= inFlight) await new Promise((resolve) => setImmediate(resolve))
        }
        expect(mostHeld).toBeLessThanOrEqual(store.budget)
        expect(engine.mostUnanswered).toBeLessThanOrEqual(4)
      }),
      { numRuns: 60 },
    )
  })
})
