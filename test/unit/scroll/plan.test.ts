import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FaultError } from '../../../src/shared/messages/fault'
import { tell } from '../../../src/shared/messages/tell'
import * as r from '../../../src/shared/rational'
import { planScroll } from '../../../src/shared/scroll/plan'
import { makeRoll } from '../roll/make'
import { cases, motions, planCase, rates, speeds } from './make'

const up = { direction: 'up', framePx: 1000, fps: '60' } as const

function faultOf(run: () => unknown): FaultError['fault'] {
  try {
    run()
  } catch (error) {
    if (error instanceof FaultError) return error.fault
    throw error
  }
  throw new Error('No fault was thrown.')
}

describe('worked examples', () => {
  test('H = 1000, S = 5001, v = 8/5, below to above', () => {
    expect(planCase({ ...up, stripPx: 5001, scroll: { pxPerFrame: '8/5' } })).toEqual({
      axis: 'vertical',
      direction: 'up',
      fps: r.rational(60),
      frames: 3991,
      holdStartFrames: 120,
      scrollFrames: 3751,
      holdEndFrames: 120,
      speedPxPerFrame: r.rational(8, 5),
      firstOffsetPx: -1000,
      lastOffsetPx: 5001,
      pieces: [
        { firstFrame: 0, frames: 120, den: 1n, start: 0n, slope: 0n, bend: 0n, end: 0n },
        { firstFrame: 120, frames: 3751, den: 5n, start: 0n, slope: 8n, bend: 0n, end: 30_005n },
        { firstFrame: 3871, frames: 120, den: 1n, start: 6001n, slope: 0n, bend: 0n, end: 6001n },
      ],
      phases: 5,
      largestErrorPx: r.ZERO,
      slowedToMinimum: false,
    })
  })

  test('H = 1000, S = 300, top to bottom: nothing moves', () => {
    const plan = planCase({ ...up, stripPx: 300, scroll: { pxPerFrame: '8/5', start: 'top', end: 'bottom' } })
    expect(plan).toMatchObject({ scrollFrames: 0, frames: 240, firstOffsetPx: 0, lastOffsetPx: 0, phases: 1 })
    expect(plan.speedPxPerFrame).toEqual(r.ZERO)
  })

  test.each([
    ['up', 'below', 'above', -1000, 5001],
    ['up', 'top', 'bottom', 0, 4001],
    ['up', 'top', 'above', 0, 5001],
    ['up', 'below', 'bottom', -1000, 4001],
    ['down', 'below', 'above', 5001, -1000],
    ['down', 'top', 'bottom', 4001, 0],
    ['down', 'top', 'above', 4001, -1000],
    ['down', 'below', 'bottom', 5001, 0],
    ['left', 'below', 'above', -1000, 5001],
    ['right', 'below', 'above', 5001, -1000],
  ] as const)('%s from %s to %s: %i to %i', (direction, start, end, first, last) => {
    const plan = planCase({ ...up, direction, stripPx: 5001, scroll: { start, end } })
    expect([plan.firstOffsetPx, plan.lastOffsetPx]).toEqual([first, last])
    expect(plan.axis).toBe(direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal')
  })

  test('text shorter than the frame rests at the top', () => {
    expect(planCase({ ...up, stripPx: 300, scroll: { end: 'bottom' } })).toMatchObject({
      firstOffsetPx: -1000,
      lastOffsetPx: 0,
    })
  })

  test.each([
    ['down', 'top', 'bottom', 0, 0],
    ['left', 'top', 'bottom', 0, 0],
    ['right', 'top', 'bottom', -700, -700],
    ['right', 'below', 'bottom', 300, -700],
    ['right', 'top', 'above', -700, -1000],
  ] as const)(
    'a short text to the %s, from %s to %s, rests where its script begins',
    (direction, start, end, ...ends) => {
      const plan = planCase({ ...up, direction, stripPx: 300, scroll: { start, end } })
      expect([plan.firstOffsetPx, plan.lastOffsetPx]).toEqual(ends)
    },
  )

  test('horizontal rolls go by widths, vertical ones by heights', () => {
    const strip = { widthPx: 7000, heightPx: 300 }
    const frame = { width: 1920, height: 200 }
    const type = { sizePx: 40 }
    expect(planScroll(makeRoll({ frame, type, scroll: { direction: 'left' } }), strip)).toMatchObject({
      firstOffsetPx: -1920,
      lastOffsetPx: 7000,
    })
    expect(planScroll(makeRoll({ frame, type }), strip)).toMatchObject({ firstOffsetPx: -200, lastOffsetPx: 300 })
  })

  test('a short text is slowed down to the least time', () => {
    const plan = planCase({ ...up, stripPx: 200, scroll: { pxPerFrame: '4', minScrollSeconds: 8 } })
    expect(plan).toMatchObject({ scrollFrames: 480, slowedToMinimum: true, phases: 2 })
    expect(plan.speedPxPerFrame).toEqual(r.rational(5, 2))
  })

  test('holds are rounded to the nearest frame', () => {
    const scroll = { holdStartSeconds: 0.5, holdEndSeconds: 0.05 }
    expect(planCase({ ...up, fps: '30000/1001', stripPx: 9, scroll })).toMatchObject({
      holdStartFrames: 15,
      holdEndFrames: 1,
    })
    expect(planCase({ ...up, fps: '25', stripPx: 9, scroll })).toMatchObject({ holdStartFrames: 13, holdEndFrames: 1 })
  })

  test('the largest error is that of the frames there are', () => {
    const error = (pxPerFrame: string, stripPx: number): string =>
      r.formatRational(planCase({ ...up, framePx: 100, stripPx, scroll: { pxPerFrame } }).largestErrorPx)
    // 1/16 px a frame is half of one phase of 8, off by 1/16 at every other frame.
    expect(error('1/16', 500)).toBe('1/16')
    expect(error('1/9', 500)).toBe('1/18')
    expect(error('101/9', 500)).toBe('1/18')
    // One frame of motion goes from whole to whole px.
    expect(planCase({ ...up, framePx: 4, stripPx: 1, scroll: { pxPerFrame: '64/9' } }).largestErrorPx).toEqual(r.ZERO)
  })
})

describe('every plan', () => {
  test('adds up', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planCase(given)
        const distance = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
        expect(plan.frames).toBe(plan.holdStartFrames + plan.scrollFrames + plan.holdEndFrames)
        expect(plan.frames).toBeGreaterThan(0)
        // v · M covers the distance, v · (M − 1) does not.
        const covered = r.mul(plan.speedPxPerFrame, r.rational(plan.scrollFrames))
        expect(r.compare(covered, r.rational(distance))).toBeGreaterThanOrEqual(0)
        if (distance > 0) {
          expect(r.compare(r.sub(covered, plan.speedPxPerFrame), r.rational(distance))).toBeLessThan(0)
        }
        expect(plan.phases).toBe(Math.min(8, Number(plan.speedPxPerFrame.den)))
        expect(r.compare(plan.largestErrorPx, r.rational(1, 16))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('by duration lasts as long as asked, to the nearest frame', () => {
    fc.assert(
      fc.property(rates, motions, fc.integer({ min: 450, max: 90_000 }), (fps, motion, hundredths) => {
        const durationSeconds = hundredths / 100
        const plan = planCase({ ...up, framePx: 100, stripPx: 4000, fps, scroll: { ...motion, durationSeconds } })
        const length = r.div(r.rational(plan.frames), r.parseRational(fps))
        const off = r.abs(r.sub(length, r.rational(hundredths, 100)))
        expect(r.compare(r.mul(off, r.parseRational(fps)), r.rational(1, 2))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('an hour at 30000/1001 is 107,892 frames, exactly 3,599.9964 s', () => {
    const plan = planCase({ ...up, fps: '30000/1001', stripPx: 50_000, scroll: { durationSeconds: 3600 } })
    expect(plan.frames).toBe(107_892)
    expect(r.div(r.rational(plan.frames), plan.fps)).toEqual(r.parseRational('3599.9964'))
  })

  test('by speed is no shorter than minScrollSeconds, and keeps its speed where it is longer', () => {
    fc.assert(
      fc.property(speeds, rates, fc.integer({ min: 0, max: 30 }), (pxPerFrame, fps, minScrollSeconds) => {
        const plan = planCase({ ...up, framePx: 100, stripPx: 700, fps, scroll: { pxPerFrame, minScrollSeconds } })
        const asked = r.mul(r.rational(minScrollSeconds), r.parseRational(fps))
        expect(r.compare(r.rational(plan.scrollFrames), asked)).toBeGreaterThanOrEqual(0)
        if (!plan.slowedToMinimum) expect(plan.speedPxPerFrame).toEqual(r.parseRational(pxPerFrame))
        else expect(r.compare(plan.speedPxPerFrame, r.parseRational(pxPerFrame))).toBeLessThan(0)
      }),
    )
  })

  test('is plain data', () => {
    const plan = planCase({ ...up, stripPx: 5001, scroll: {} })
    expect(structuredClone(plan)).toEqual(plan)
  })
})

describe('plans that cannot be', () => {
  test.each([
    [{ durationSeconds: 4 }, 'roll.duration.tooShort', 'scroll.durationSeconds'],
    [{ durationSeconds: 1 }, 'roll.duration.tooShort', 'scroll.durationSeconds'],
    [
      { durationSeconds: 1, start: 'top', end: 'bottom', holdEndSeconds: 0 },
      'roll.duration.tooShort',
      'scroll.durationSeconds',
    ],
    [{ start: 'top', end: 'bottom', holdStartSeconds: 0, holdEndSeconds: 0 }, 'roll.noFrames', 'scroll.pxPerFrame'],
    [{ pxPerFrame: '1/1000000' }, 'roll.tooManyFrames', 'scroll.pxPerFrame'],
    [{ durationSeconds: 86_400, holdStartSeconds: 86_400 }, 'roll.duration.tooShort', 'scroll.durationSeconds'],
  ])('%j: %s', (scroll, key, field) => {
    const fault = faultOf(() => planCase({ ...up, stripPx: 300, scroll }))
    expect([fault.kind, fault.key, fault.field]).toEqual(['roll', key, field])
    for (const language of ['en', 'zh'] as const) {
      expect(tell(fault, language)).toContain(field)
      expect(tell(fault, language)).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  test('one frame more than the holds is enough', () => {
    const scroll = { durationSeconds: 4.017 }
    expect(planCase({ ...up, stripPx: 300, scroll })).toMatchObject({ frames: 241, scrollFrames: 1 })
  })

  test('a still text may last exactly as long as its holds', () => {
    const scroll = { durationSeconds: 4, start: 'top', end: 'bottom' }
    expect(planCase({ ...up, stripPx: 300, scroll })).toMatchObject({ frames: 240, scrollFrames: 0 })
  })
})
