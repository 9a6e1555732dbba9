import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as r from '../../../src/shared/rational'
import { exactOffset, neededParities, paintedOffset } from '../../../src/shared/scroll/offset'
import { PieceBuilder } from '../../../src/shared/scroll/pieces'
import { planCase, cases } from './make'
import type { Case } from './make'

/** The offset of a frame word for word by its definition, for rolls that go up or left. */
function definedOffset(given: Case, frame: number): r.Rational {
  const plan = planCase(given)
  const first = r.rational(plan.firstOffsetPx)
  const distance = r.rational(plan.lastOffsetPx - plan.firstOffsetPx)
  if (frame < plan.holdStartFrames) return first
  if (frame >= plan.holdStartFrames + plan.scrollFrames) return r.rational(plan.lastOffsetPx)
  const travelled = r.mul(plan.speedPxPerFrame, r.rational(frame - plan.holdStartFrames + 1))
  return r.add(first, r.compare(travelled, distance) < 0 ? travelled : distance)
}

/** The roll that a reversed one mirrors: the other way, holds swapped, start and end swapped in meaning. */
function mirrored(given: Case): Case {
  const { scroll } = given
  return {
    ...given,
    direction: given.direction === 'down' ? 'up' : 'left',
    scroll: {
      ...scroll,
      holdStartSeconds: scroll['holdEndSeconds'],
      holdEndSeconds: scroll['holdStartSeconds'],
      start: scroll['end'] === 'above' ? 'below' : 'top',
      end: scroll['start'] === 'below' ? 'above' : 'bottom',
    },
  }
}

const isReversed = ({ direction }: Case): boolean => direction === 'down' || direction === 'right'

describe('exact offsets', () => {
  test('are as defined', () => {
    fc.assert(
      fc.property(
        cases.filter((given) => !isReversed(given)),
        fc.nat(),
        (given, seed) => {
          const plan = planCase(given)
          const frame = seed % plan.frames
          expect(exactOffset(plan, frame)).toEqual(definedOffset(given, frame))
        },
      ),
    )
  })

  test('of down and right are those of up and left in reversed time', () => {
    // A text narrower than the frame rests at the other side of it.
    const alike = cases.filter(
      (given) => given.direction === 'down' || (isReversed(given) && given.stripPx >= given.framePx),
    )
    fc.assert(
      fc.property(alike, fc.nat(), (given, seed) => {
        const plan = planCase(given)
        const twin = planCase(mirrored(given))
        expect(twin.frames).toBe(plan.frames)
        const frame = seed % plan.frames
        expect(exactOffset(plan, frame)).toEqual(exactOffset(twin, plan.frames - 1 - frame))
        expect(paintedOffset(plan, frame)).toBe(paintedOffset(twin, plan.frames - 1 - frame))
        expect(neededParities(plan)).toEqual(neededParities(twin))
      }),
    )
  })

  test('begin at the first, end at the last, and never turn back', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planCase(given)
        const sign = plan.lastOffsetPx >= plan.firstOffsetPx ? 1 : -1
        let before = exactOffset(plan, 0)
        if (plan.holdStartFrames > 0) expect(before).toEqual(r.rational(plan.firstOffsetPx))
        for (let frame = 1; frame < plan.frames; frame++) {
          const offset = exactOffset(plan, frame)
          if (r.compare(offset, before) * sign < 0) throw new Error(`Frame ${frame} turns back.`)
          before = offset
        }
        if (plan.holdEndFrames > 0 || sign > 0) expect(before).toEqual(r.rational(plan.lastOffsetPx))
      }),
      { numRuns: 40 },
    )
  })

  test('stand still in holds, and before and after the roll', () => {
    const plan = planCase({ direction: 'up', framePx: 100, stripPx: 500, fps: '30', scroll: { pxPerFrame: '3' } })
    expect([-5, 0, 59, 60].map((frame) => r.formatRational(exactOffset(plan, frame)))).toEqual([
      '-100',
      '-100',
      '-100',
      '-97',
    ])
    expect([plan.frames - 61, plan.frames - 60, plan.frames + 9].map((frame) => paintedOffset(plan, frame))).toEqual([
      500, 500, 500,
    ])
  })
})

describe('painted offsets', () => {
  test('are the nearest phase, halves up, and the plan knows the largest error', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planCase(given)
        let largest = r.ZERO
        for (let frame = 0; frame < plan.frames; frame++) {
          const exact = exactOffset(plan, frame)
          const painted = paintedOffset(plan, frame)
          if (BigInt(painted) !== r.round(r.mul(exact, r.rational(plan.phases)))) throw new Error(`Frame ${frame}`)
          const error = r.abs(r.sub(exact, r.rational(painted, plan.phases)))
          if (r.compare(error, largest) > 0) largest = error
        }
        expect(plan.largestErrorPx).toEqual(largest)
        expect(r.compare(largest, r.rational(1, 16))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 30 },
    )
  })

  test('are exact for the longest strips and oddest speeds, beyond what doubles hold too', () => {
    const parts = fc.bigInt({ min: 1n, max: 10n ** 14n })
    fc.assert(
      fc.property(parts, parts, fc.integer({ min: 1, max: 20_000_000 }), (num, den, step) => {
        const base = planCase({
          direction: 'up',
          framePx: 1000,
          stripPx: 50_000_000,
          fps: '30',
          scroll: { pxPerFrame: 9999, holdStartSeconds: 0 },
        })
        const builder = new PieceBuilder()
        builder.steady(r.rational(num, den), 20_000_001n, r.rational(50_001_000))
        const plan = { ...base, pieces: builder.pieces, phases: 8, frames: 20_000_001 }
        const exact = r.mul(exactOffset(plan, step), r.rational(8))
        expect(BigInt(paintedOffset(plan, step))).toBe(r.round(exact))
      }),
    )
  })
})

describe('needed parities', () => {
  test('are those of all windows', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planCase(given)
        const seen = new Set<number>()
        for (let frame = 0; frame < plan.frames; frame++) {
          seen.add(Math.abs(Math.floor(paintedOffset(plan, frame) / plan.phases) % 2))
        }
        expect(new Set(neededParities(plan))).toEqual(seen)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['2', 500, [0]],
    ['2', 501, [0, 1]],
    ['4', 500, [0]],
    ['1', 500, [0, 1]],
    ['8/5', 500, [0, 1]],
  ])('%s px a frame over %i px', (pxPerFrame, stripPx, parities) => {
    const plan = planCase({ direction: 'up', framePx: 100, stripPx, fps: '30', scroll: { pxPerFrame } })
    expect(neededParities(plan)).toEqual(parities)
  })
})
