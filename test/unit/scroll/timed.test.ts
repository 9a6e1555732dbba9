import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as r from '../../../src/shared/rational'
import { exactOffset, paintedOffset } from '../../../src/shared/scroll/offset'
import { planScroll } from '../../../src/shared/scroll/plan'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import type { CuePlace } from '../../../src/shared/scroll/strip'
import { largestCueError } from '../../../src/shared/scroll/timed'
import { faultIn } from '../text/fault-in'
import { makeRoll } from '../roll/make'
import { rates, speeds } from './make'

interface Timed {
  readonly framePx: number
  readonly fps: string
  readonly heightPx: number
  readonly scroll: Readonly<Record<string, unknown>>
  readonly cues: readonly CuePlace[]
}

function planTimed({ framePx, fps, heightPx, scroll, cues }: Timed): ScrollPlan {
  const roll = makeRoll({ frame: { width: 400, height: framePx, fps }, type: { sizePx: 4 }, scroll })
  return planScroll(roll, { widthPx: 400, heightPx, cues })
}

/** Cues whose times and places grow, some at one time. */
const cueLists = fc
  .array(fc.record({ gapMs: fc.constantFrom(0, 1, 700, 2500, 61_000), pitchPx: fc.integer({ min: 1, max: 300 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    let timeMs = 0
    let atPx = 0
    return steps.map(({ gapMs, pitchPx }): CuePlace => ({ timeMs: (timeMs += gapMs), atPx: (atPx += pitchPx) - 0.5 }))
  })

const timed = fc
  .record({
    framePx: fc.integer({ min: 20, max: 400 }).map((half) => 2 * half),
    fps: rates,
    belowPx: fc.integer({ min: 1, max: 500 }),
    scroll: fc.record({
      pxPerFrame: speeds,
      readingLine: fc.constantFrom(0, 0.3, 0.5, 1),
      end: fc.constantFrom('above', 'bottom'),
      holdEndSeconds: fc.constantFrom(0, 1),
    }),
    cues: cueLists,
  })
  .map(({ belowPx, framePx, fps, scroll, cues }): Timed => {
    const heightPx = Math.ceil(cues.at(-1)!.atPx) + belowPx
    return { framePx, fps, scroll, cues, heightPx }
  })

describe('a timed roll', () => {
  test('has each line on the reading line at the frame nearest to its time', () => {
    fc.assert(
      fc.property(timed, (given) => {
        const plan = planTimed(given)
        const linePx = (1 - Number(given.scroll['readingLine'])) * given.framePx
        const frameOf = ({ timeMs }: CuePlace): number => Number(r.round(r.mul(r.rational(timeMs, 1000), plan.fps)))
        for (const cue of given.cues) {
          const together = given.cues.filter((other) => frameOf(other) === frameOf(cue))
          const middlePx = (together[0]!.atPx + together.at(-1)!.atPx) / 2
          const offset = exactOffset(plan, frameOf(cue))
          expect(Math.abs(r.toNumber(offset) - (middlePx - linePx))).toBeLessThanOrEqual(0.5)
          expect(r.isWhole(offset)).toBe(true)
        }
        expect(r.compare(largestCueError(given.cues, plan.fps), r.rational(1, 2))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('goes forwards only, from its first offset to its last', () => {
    fc.assert(
      fc.property(timed, (given) => {
        const plan = planTimed(given)
        // Long pauses make many frames: a part of them tells as much.
        const step = Math.max(1, Math.floor(plan.frames / 500))
        let before = plan.firstOffsetPx * plan.phases
        for (let frame = 0; frame < plan.frames; frame += step) {
          const offset = paintedOffset(plan, frame)
          expect(offset).toBeGreaterThanOrEqual(before)
          before = offset
        }
        expect(exactOffset(plan, 0)).toEqual(r.rational(plan.firstOffsetPx))
        expect(exactOffset(plan, plan.frames - 1)).toEqual(r.rational(plan.lastOffsetPx))
        expect(plan.firstOffsetPx).toBeGreaterThanOrEqual(Math.floor(-given.framePx))
        expect(plan.lastOffsetPx).toBeGreaterThanOrEqual(
          given.scroll['end'] === 'above' ? given.heightPx : given.heightPx - given.framePx,
        )
        expect(plan.pieces.reduce((sum, { frames }) => sum + frames, 0)).toBe(plan.frames)
      }),
    )
  })

  const cues = [
    { timeMs: 2000, atPx: 50 },
    { timeMs: 4000, atPx: 150 },
  ]
  const given = { framePx: 200, fps: '30', heightPx: 200, cues }

  test('comes on at the speed of the roll, and waits outside where that leaves time', () => {
    const soon = planTimed({ ...given, scroll: { pxPerFrame: 1, holdEndSeconds: 0 } })
    // The first line is due at frame 60, and 60 px before its place at frame 0.
    expect(soon).toMatchObject({ firstOffsetPx: -110, holdStartFrames: 0, lastOffsetPx: 200 })
    expect(soon.frames).toBe(120 + 1 + 150)
    const late = planTimed({ ...given, scroll: { pxPerFrame: 10, holdEndSeconds: 0 } })
    expect(late.firstOffsetPx).toBe(-200)
    expect(exactOffset(late, 45)).toEqual(r.rational(-200))
    expect(exactOffset(late, 46)).toEqual(r.rational(-190))
    expect(exactOffset(late, 60)).toEqual(r.rational(-50))
  })

  test('is as long as it is asked to be', () => {
    const plan = planTimed({ ...given, scroll: { durationSeconds: 7, holdEndSeconds: 1 } })
    expect(plan.frames).toBe(210)
    expect(exactOffset(plan, 60)).toEqual(r.rational(-50))
    expect(exactOffset(plan, 120)).toEqual(r.rational(50))
    expect(exactOffset(plan, 179)).toEqual(r.rational(200))
    const short = { ...given, scroll: { durationSeconds: 4, holdEndSeconds: 1 } }
    expect(faultIn(() => planTimed(short))).toMatchObject({
      key: 'cue.tooShort',
      params: { lastSeconds: 4, leastSeconds: 5.033 },
    })
  })

  test('tells how far frames are from times', () => {
    expect(largestCueError(cues, r.rational(30))).toEqual(r.ZERO)
    expect(largestCueError([{ timeMs: 1010, atPx: 0 }], r.rational(30))).toEqual(r.rational(3, 10))
  })
})
