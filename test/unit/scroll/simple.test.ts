import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import { cases, planCase } from './make'

/** The painted offset of a roll with one speed, from the fields that its plan is told by. */
function byFields(plan: ScrollPlan, frame: number): number {
  const { frames, holdStartFrames, holdEndFrames, scrollFrames, phases, speedPxPerFrame } = plan
  const reversed = plan.direction === 'down' || plan.direction === 'right'
  const position = reversed ? frames - 1 - frame : frame
  const steps = Math.min(Math.max(position - (reversed ? holdEndFrames : holdStartFrames) + 1, 0), scrollFrames)
  const origin = Math.min(plan.firstOffsetPx, plan.lastOffsetPx)
  const distance = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
  if (steps === scrollFrames) return (origin + distance) * phases
  const { num, den } = speedPxPerFrame
  const travelled = (2n * BigInt(phases) * num * BigInt(steps) + den) / (2n * den)
  return origin * phases + Math.min(Number(travelled), distance * phases)
}

test('a roll without marks is a hold, one speed and a hold', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (given, seeds) => {
      const plan = planCase(given)
      for (const seed of [0, plan.frames - 1, ...seeds]) {
        const frame = seed % plan.frames
        expect(paintedOffset(plan, frame)).toBe(byFields(plan, frame))
      }
      expect(plan.pieces.length).toBeLessThanOrEqual(3)
    }),
  )
})
