import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BandOrder } from '../../../src/main/encoder/windows/order'
import { encoderJobSchema } from '../../../src/shared/export/job'
import * as r from '../../../src/shared/rational'
import { exactOffset, neededParities, paintedOffset } from '../../../src/shared/scroll/offset'
import { planScroll } from '../../../src/shared/scroll/plan'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import { faultIn } from '../text/fault-in'
import { makeRoll } from '../roll/make'
import { speeds } from './make'

interface Marked {
  readonly direction: 'up' | 'down'
  readonly framePx: number
  readonly stripPx: number
  readonly scroll: Readonly<Record<string, unknown>>
  readonly marks: readonly Readonly<Record<string, unknown>>[]
  /** Where the marks' lines lie. */
  readonly middlesPx: readonly number[]
  readonly stops?: readonly { readonly atPx: number; readonly seconds: number }[]
}

function planMarked({ direction, framePx, stripPx, scroll, marks, middlesPx, stops }: Marked): ScrollPlan {
  const roll = makeRoll({
    frame: { width: 400, height: framePx, fps: '30' },
    type: { sizePx: 4 },
    scroll: { ...scroll, direction, marks: marks.map((mark, index) => ({ line: index + 1, ...mark })) },
  })
  return planScroll(roll, { widthPx: 400, heightPx: stripPx, marks: { textLines: marks.length, middlesPx }, stops })
}

/** Frames that show an offset. */
function framesAt(plan: ScrollPlan, offsetPx: number): number[] {
  const wanted = r.rational(offsetPx)
  return Array.from({ length: plan.frames }, (_, frame) => frame).filter(
    (frame) => r.compare(exactOffset(plan, frame), wanted) === 0,
  )
}

const base = { framePx: 1000, stripPx: 5000, direction: 'up' } as const

describe('a stop', () => {
  test('stands for its time with the line on the reading line, and slows down to it', () => {
    const scroll = { pxPerFrame: '4', readingLine: 0.5 }
    const plan = planMarked({ ...base, scroll, marks: [{ stopSeconds: 3 }], middlesPx: [2000] })
    // 3 s and the frame on which it arrives.
    expect(framesAt(plan, 1500)).toHaveLength(91)
    const [arrival = 0] = framesAt(plan, 1500)
    const before = (frames: number): number => r.toNumber(exactOffset(plan, arrival - frames))
    expect(1500 - before(1)).toBeLessThan(1)
    expect(before(30) - before(31)).toBe(4)
    expect(plan.speedPxPerFrame).toEqual(r.rational(4))
    expect(plan.frames).toBe(plan.holdStartFrames + plan.scrollFrames + plan.holdEndFrames)
  })

  test('without a ramp stops dead', () => {
    const marks = [{ stopSeconds: 1, rampSeconds: 0 }]
    const plan = planMarked({ ...base, scroll: { pxPerFrame: '4' }, marks, middlesPx: [2001] })
    expect(framesAt(plan, 1501)).toHaveLength(31)
    expect(plan.phases).toBe(1)
  })

  test.each([
    ['up', 0, 1000],
    ['up', 1, 2000],
    ['down', 0, 2000],
    ['down', 1, 1000],
  ] as const)('going %s with the reading line at %f stands at %i', (direction, readingLine, offsetPx) => {
    const marks = [{ stopSeconds: 1 }]
    const plan = planMarked({ ...base, direction, scroll: { readingLine }, marks, middlesPx: [2000] })
    expect(framesAt(plan, offsetPx).length).toBeGreaterThanOrEqual(31)
  })

  test('of the text itself is kept as well, or made where the frame comes nearest to it', () => {
    const stops = [
      { atPx: 100, seconds: 2 },
      { atPx: 2000, seconds: 1 },
    ]
    const plan = planMarked({ ...base, scroll: { start: 'top', holdStartSeconds: 0 }, marks: [], middlesPx: [], stops })
    expect(framesAt(plan, 0)).toHaveLength(60)
    expect(framesAt(plan, 1500)).toHaveLength(31)
  })
})

describe('a change of speed', () => {
  test('begins where the line crosses, and keeps whole px', () => {
    const marks = [{ pxPerFrame: '6', rampSeconds: 1 }]
    const plan = planMarked({ ...base, scroll: { pxPerFrame: '2' }, marks, middlesPx: [2000] })
    const stepAt = (frame: number): string =>
      r.formatRational(r.sub(exactOffset(plan, frame + 1), exactOffset(plan, frame)))
    const [crossing = 0] = framesAt(plan, 1500)
    expect(stepAt(crossing - 1)).toBe('2')
    expect(stepAt(crossing + 30)).toBe('6')
    // (2 + 6) / 2 px for each of the 30 frames.
    expect(r.formatRational(exactOffset(plan, crossing + 30))).toBe('1620')
  })

  test('holds from there on in time, also when the roll goes down', () => {
    const marks = [
      { pxPerFrame: '6', rampSeconds: 0 },
      { pxPerFrame: '3', rampSeconds: 0 },
    ]
    const plan = planMarked({
      ...base,
      direction: 'down',
      scroll: { pxPerFrame: '2', holdStartSeconds: 0, holdEndSeconds: 0 },
      marks,
      middlesPx: [2000, 4000],
    })
    const steps = [10, Math.floor(plan.frames / 2), plan.frames - 10].map((frame) =>
      r.formatRational(r.sub(exactOffset(plan, frame), exactOffset(plan, frame + 1))),
    )
    expect(steps).toEqual(['2', '3', '6'])
    expect(plan.speedPxPerFrame).toEqual(r.rational(2))
  })
})

const marked: fc.Arbitrary<Marked> = fc
  .record({
    direction: fc.constantFrom('up' as const, 'down' as const),
    framePx: fc.integer({ min: 2, max: 200 }).map((half) => 2 * half),
    stripPx: fc.integer({ min: 40, max: 2500 }),
    pace: fc.oneof(fc.record({ pxPerFrame: speeds }), fc.record({ durationSeconds: fc.integer({ min: 20, max: 60 }) })),
    start: fc.constantFrom('below', 'top'),
    end: fc.constantFrom('above', 'bottom'),
    readingLine: fc.constantFrom(0, 0.3, 0.5, 1),
    marks: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        stopSeconds: fc.constantFrom(0, 0.04, 0.5, 1),
        pxPerFrame: fc.option(speeds),
        rampSeconds: fc.constantFrom(0, 0.1, 0.5, 3),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ direction, framePx, stripPx, pace, start, end, readingLine, marks }) => {
    const share = direction === 'up' ? 1 - readingLine : readingLine
    const least = (direction === 'up' ? start === 'below' : end === 'above') ? -framePx : 0
    const atEnd = direction === 'up' ? end === 'above' : start === 'below'
    const most = atEnd ? stripPx : Math.max(0, stripPx - framePx)
    const isTimed = 'durationSeconds' in pace
    const given = marks.toSorted((a, b) => a.place - b.place)
    return {
      direction,
      framePx,
      stripPx,
      scroll: { ...pace, start, end, readingLine, holdStartSeconds: 0.1, holdEndSeconds: 0.3 },
      middlesPx: given.map(({ place }) => Math.round(least + place * (most - least)) + share * framePx),
      marks: given.map(({ stopSeconds, pxPerFrame, rampSeconds }) => {
        const speed = isTimed ? null : (pxPerFrame ?? (stopSeconds === 0 ? '2' : null))
        return { stopSeconds: isTimed && stopSeconds === 0 ? 1 : stopSeconds, pxPerFrame: speed, rampSeconds }
      }),
    }
  })

describe('every plan with marks', () => {
  test('adds up, never turns back, ends where it should, and stands as long as asked', () => {
    fc.assert(
      fc.property(marked, (given) => {
        const plan = planMarked(given)
        expect(plan.pieces.reduce((sum, piece) => sum + piece.frames, 0)).toBe(plan.frames)
        if ('durationSeconds' in given.scroll) expect(plan.frames).toBe(30 * Number(given.scroll['durationSeconds']))
        const sign = given.direction === 'up' ? 1 : -1
        const stands = new Map<number, number>()
        let before = exactOffset(plan, 0)
        for (let frame = 0; frame < plan.frames; frame++) {
          const offset = exactOffset(plan, frame)
          if (r.compare(offset, before) * sign < 0) throw new Error(`Frame ${frame} turns back.`)
          before = offset
          if (r.isWhole(offset)) stands.set(Number(offset.num), (stands.get(Number(offset.num)) ?? 0) + 1)
        }
        expect(exactOffset(plan, plan.frames - 1)).toEqual(r.rational(plan.lastOffsetPx))
        const share =
          given.direction === 'up' ? 1 - Number(given.scroll['readingLine']) : Number(given.scroll['readingLine'])
        given.marks.forEach((mark, index) => {
          const offsetPx = Math.round((given.middlesPx[index] ?? 0) - share * given.framePx)
          expect(stands.get(offsetPx) ?? 0).toBeGreaterThanOrEqual(Math.round(Number(mark['stopSeconds']) * 30))
        })
      }),
      { numRuns: 80 },
    )
  })

  test('is painted at the nearest phase, knows its largest error and its parities', () => {
    fc.assert(
      fc.property(marked, (given) => {
        const plan = planMarked(given)
        let largest = r.ZERO
        const parities = new Set<number>()
        for (let frame = 0; frame < plan.frames; frame++) {
          const exact = exactOffset(plan, frame)
          const painted = paintedOffset(plan, frame)
          if (BigInt(painted) !== r.round(r.mul(exact, r.rational(plan.phases)))) throw new Error(`Frame ${frame}`)
          const error = r.abs(r.sub(exact, r.rational(painted, plan.phases)))
          if (r.compare(error, largest) > 0) largest = error
          parities.add(Math.abs(Math.floor(painted / plan.phases) % 2))
        }
        expect(plan.largestErrorPx).toEqual(largest)
        expect(new Set(neededParities(plan))).toEqual(parities)
      }),
      { numRuns: 40 },
    )
  })

  test('crosses process borders, and orders each band once', () => {
    const { plan: planSchema } = encoderJobSchema.shape
    fc.assert(
      fc.property(marked, (given) => {
        const plan = planMarked(given)
        expect(planSchema.parse(structuredClone(plan))).toEqual(plan)
        const range = { fromFrame: 0, toFrame: plan.frames }
        const order = new BandOrder((frame) => paintedOffset(plan, frame), range, {
          windowPx: given.framePx,
          bandPx: 64,
          phases: plan.phases,
        })
        const seen = new Set<string>()
        for (let place = order.next(); place !== null; place = order.next()) {
          const key = `${place.phase} ${place.index}`
          expect(seen.has(key)).toBe(false)
          seen.add(key)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('marks that cannot be kept', () => {
  test.each([
    ['top', 'above', 0, 'roll.mark.passed'],
    ['below', 'bottom', 4900, 'roll.mark.unreached'],
  ])('from %s to %s at %i: %s', (start, end, middlePx, key) => {
    const marks = [{ stopSeconds: 1 }]
    const plan = (): unknown => planMarked({ ...base, scroll: { start, end }, marks, middlesPx: [middlePx] })
    expect(faultIn(plan)).toMatchObject({ key, field: 'scroll.marks.0.line' })
  })

  test('beyond the text', () => {
    const roll = makeRoll({ scroll: { marks: [{ line: 9, stopSeconds: 1 }] } })
    const plan = (): unknown =>
      planScroll(roll, { widthPx: 1080, heightPx: 900, marks: { textLines: 3, middlesPx: [null] } })
    expect(faultIn(plan)).toMatchObject({
      key: 'roll.mark.beyond',
      field: 'scroll.marks.0.line',
      params: { value: 9, lines: 3 },
    })
  })
})
