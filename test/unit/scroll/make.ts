import * as fc from 'fast-check'
import { planScroll } from '../../../src/shared/scroll/plan'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import { makeRoll } from '../roll/make'

/** All that a plan depends on. */
export interface Case {
  readonly direction: 'up' | 'down' | 'left' | 'right'
  readonly framePx: number
  readonly stripPx: number
  readonly fps: string
  readonly scroll: Readonly<Record<string, unknown>>
}

/** Plans a case; the frame and the strip have the given lengths along the way of travel. */
export function planCase({ direction, framePx, stripPx, fps, scroll }: Case): ScrollPlan {
  const frame = { width: framePx, height: framePx, fps }
  // Small type and no margins, so that any frame has room for it.
  const roll = makeRoll({
    frame,
    type: { sizePx: 4 },
    margins: { leftPx: 0, rightPx: 0 },
    scroll: { ...scroll, direction },
  })
  const vertical = direction === 'up' || direction === 'down'
  return planScroll(roll, { widthPx: vertical ? framePx : stripPx, heightPx: vertical ? stripPx : framePx })
}

export const speeds = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.constantFrom('8/5', '1/2', '1/3', '7/8', '9/8', '10/9', '1001/1000', '13/7'),
  fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 })).map(([num, den]) => `${num}/${den}`),
)

export const rates = fc.constantFrom('24', '25', '30', '60', '24000/1001', '30000/1001', '60000/1001', '12.5')

const holds = fc.constantFrom(0, 0.1, 0.5, 1, 2)

export const motions = fc.record({
  holdStartSeconds: holds,
  holdEndSeconds: holds,
  start: fc.constantFrom('below', 'top'),
  end: fc.constantFrom('above', 'bottom'),
})

const paces = fc.oneof(
  fc.record({ pxPerFrame: speeds, minScrollSeconds: fc.constantFrom(0, 0, 1, 8) }),
  fc.record({ durationSeconds: fc.integer({ min: 50, max: 900 }).map((tenths) => tenths / 10) }),
)

/** Cases that make a video; `scroll` always holds long enough or moves. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    direction: fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const),
    framePx: fc.integer({ min: 2, max: 200 }).map((half) => 2 * half),
    stripPx: fc.integer({ min: 1, max: 3000 }),
    fps: rates,
    scroll: fc.tuple(motions, paces).map(([motion, pace]): Record<string, unknown> => Object.assign({}, motion, pace)),
  })
  .filter(({ scroll, stripPx, framePx }) => {
    const still = scroll['start'] === 'top' && scroll['end'] === 'bottom' && stripPx <= framePx
    return !still || scroll['holdStartSeconds'] !== 0
  })
