import { describe, expect, it } from 'vitest'
import { posterFrame } from '../../../src/renderer/studio/preview/poster'
import { compare, rational } from '../../../src/shared/rational'
import { parseRoll } from '../../../src/shared/roll/parse'
import { exactOffset } from '../../../src/shared/scroll/offset'
import { planScroll } from '../../../src/shared/scroll/plan'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'

function plan(scroll: object, heightPx: number): ScrollPlan {
  const parsed = parseRoll({
    rollvideo: 1,
    text: { content: 'A' },
    frame: { width: 640, height: 1000, fps: '60' },
    scroll: { pxPerFrame: '8/5', ...scroll },
  })
  if (!parsed.ok) throw new Error('invalid')
  return planScroll(parsed.roll, { widthPx: 640, heightPx })
}

describe('the frame that stands for a roll', () => {
  it('is the first that the text fills but for an eighth, where the text enters from below', () => {
    const roll = plan({}, 5000)
    const frame = posterFrame(roll)
    const headroom = rational(-1000, 8)
    expect(compare(exactOffset(roll, frame), headroom)).toBeGreaterThanOrEqual(0)
    expect(compare(exactOffset(roll, frame - 1), headroom)).toBe(-1)
  })

  it('is the middle of the motion for a text shorter than the frame', () => {
    const roll = plan({}, 300)
    expect(posterFrame(roll)).toBe(roll.holdStartFrames + Math.floor(roll.scrollFrames / 2))
  })

  it('lies in the roll, whatever the direction and the ends', () => {
    for (const direction of ['up', 'down']) {
      for (const start of ['below', 'top']) {
        for (const end of ['above', 'bottom']) {
          for (const heightPx of [100, 1000, 9000]) {
            const roll = plan({ direction, start, end }, heightPx)
            expect(posterFrame(roll)).toBeGreaterThanOrEqual(0)
            expect(posterFrame(roll)).toBeLessThan(roll.frames)
          }
        }
      }
    }
  })
})
