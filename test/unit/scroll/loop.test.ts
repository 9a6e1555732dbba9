import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as r from '../../../src/shared/rational'
import { exactOffset, paintedOffset } from '../../../src/shared/scroll/offset'
import { planCase, rates, speeds } from './make'
import { makeRoll } from '../roll/make'
import { planScroll } from '../../../src/shared/scroll/plan'
import { faultIn } from '../text/fault-in'
import { parseRoll } from '../../../src/shared/roll/parse'

const looping = fc.record({
  direction: fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const),
  framePx: fc.integer({ min: 2, max: 100 }).map((half) => 2 * half),
  stripPx: fc.integer({ min: 1, max: 3000 }),
  fps: rates,
  scroll: fc
    .tuple(
      fc.record({ loop: fc.constant(true), loopGapPx: fc.integer({ min: 0, max: 300 }) }),
      fc.oneof(
        speeds.map((pxPerFrame) => ({ pxPerFrame })),
        fc.integer({ min: 1, max: 300 }).map((tenths) => ({ durationSeconds: tenths / 10 })),
      ),
    )
    .map(([loop, pace]): Record<string, unknown> => Object.assign({}, loop, pace)),
})

describe('a loop', () => {
  test('takes whole frames for a period, and steps into its first frame as into every other', () => {
    fc.assert(
      fc.property(looping, (given) => {
        const plan = planCase(given)
        const periodPx = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
        const period = r.rational(periodPx)
        expect(r.mul(plan.speedPxPerFrame, r.rational(plan.frames))).toEqual(period)
        expect(plan.scrollFrames).toBe(plan.frames)
        const isForward = given.direction === 'up' || given.direction === 'left'
        const step = isForward ? plan.speedPxPerFrame : r.sub(r.ZERO, plan.speedPxPerFrame)
        const [first, last] = [exactOffset(plan, 0), exactOffset(plan, plan.frames - 1)]
        const turned = isForward ? r.sub(last, period) : r.add(last, period)
        expect(r.sub(first, turned)).toEqual(step)
        if (plan.frames > 1) expect(r.sub(exactOffset(plan, 1), first)).toEqual(step)
        // No window reaches beyond what is painted.
        for (const frame of [0, plan.frames - 1]) {
          expect(paintedOffset(plan, frame)).toBeGreaterThanOrEqual(0)
          expect(paintedOffset(plan, frame)).toBeLessThanOrEqual(periodPx * plan.phases)
        }
      }),
    )
  })

  test('keeps the speed by a slightly larger gap, or the gap by a slightly other speed', () => {
    fc.assert(
      fc.property(looping, speeds, (given, pxPerFrame) => {
        const { stripPx, scroll } = given
        const plan = planCase({ ...given, scroll: { loop: true, loopGapPx: scroll['loopGapPx'], pxPerFrame } })
        const asked = r.parseRational(pxPerFrame)
        const addedPx = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx) - stripPx - Number(scroll['loopGapPx'])
        if (asked.num <= 32n) {
          expect(plan.speedPxPerFrame).toEqual(asked)
          expect(addedPx).toBeGreaterThanOrEqual(0)
          expect(addedPx).toBeLessThan(Number(asked.num))
        } else {
          expect(addedPx).toBe(0)
          const frames = r.div(r.rational(stripPx + Number(scroll['loopGapPx'])), asked)
          expect(plan.frames).toBe(Math.max(1, Number(r.round(frames))))
        }
      }),
    )
  })

  const strip = { widthPx: 500, heightPx: 700 }
  const type = { sizePx: 10, lineSpacingPx: 7, paragraphSpacingPx: 4 }

  test.each([
    ['up', {}, 711],
    ['down', {}, 711],
    ['left', {}, 500],
    ['right', { writing: 'vertical' }, 511],
  ])('%s leaves by itself what is between paragraphs', (direction, more, periodPx) => {
    const roll = makeRoll({ type: { ...type, ...more }, scroll: { direction, loop: true, pxPerFrame: 1 } })
    const plan = planScroll(roll, strip)
    expect(plan.frames).toBe(periodPx)
  })

  test('has no holds, and no marks', () => {
    const scroll = { loop: true, holdStartSeconds: 5, holdEndSeconds: 5, minScrollSeconds: 100 }
    expect(planScroll(makeRoll({ scroll }), strip).holdStartFrames).toBe(0)
    const marked = parseRoll({
      rollvideo: 1,
      text: { content: 'a' },
      scroll: { loop: true, marks: [{ line: 1, stopSeconds: 1 }] },
    })
    expect(marked).toMatchObject({ ok: false, faults: [{ key: 'roll.loop.marks', field: 'scroll.loop' }] })
  })

  test('too short for a frame is refused', () => {
    const roll = makeRoll({ scroll: { loop: true, durationSeconds: 0.001 } })
    expect(faultIn(() => planScroll(roll, strip))).toMatchObject({
      key: 'roll.noFrames',
      field: 'scroll.durationSeconds',
    })
  })
})
