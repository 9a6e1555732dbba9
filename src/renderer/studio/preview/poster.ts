import { compare, rational } from '../../../shared/rational'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { exactOffset } from '../../../shared/scroll/offset'

/** How far below the top of the picture the text begins, as a part of the frame's height. */
const HEADROOM = 8

/**
 * The frame that shows a roll best before it plays: the first that the text fills but for a little room above
 * it, or, where the text is short or moves the other way, the middle of the motion.
 */
export function posterFrame(plan: ScrollPlan): number {
  const middle = plan.holdStartFrames + Math.floor(plan.scrollFrames / 2)
  // A text that enters from outside starts a frame's height away.
  const target = rational(Math.min(0, plan.firstOffsetPx), HEADROOM)
  let low = plan.holdStartFrames
  let high = Math.min(middle, plan.frames - 1)
  if (plan.direction === 'down' || plan.direction === 'right') return Math.max(0, high)
  while (low < high) {
    const between = (low + high) >> 1
    if (compare(exactOffset(plan, between), target) >= 0) high = between
    else low = between + 1
  }
  return Math.max(0, low)
}
