import { compare, rational } from '../../../shared/rational'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { exactOffset } from '../../../shared/scroll/offset'

/**
 * The frame that shows a roll best before it plays: the one in which the window first covers the strip's
 * beginning, or, where the text comes to rest or is shorter than the frame, the middle of the motion.
 */
export function posterFrame(plan: ScrollPlan): number {
  const middle = plan.holdStartFrames + Math.floor(plan.scrollFrames / 2)
  let low = plan.holdStartFrames
  let high = Math.min(middle, plan.frames - 1)
  if (plan.direction === 'down' || plan.direction === 'right') return Math.max(0, high)
  while (low < high) {
    const between = (low + high) >> 1
    if (compare(exactOffset(plan, between), rational(0)) >= 0) high = between
    else low = between + 1
  }
  return Math.max(0, low)
}
