import { afterAll, beforeAll, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { isFlat, likenessToOneStrip, pngFrames } from './pictures'
import { render, SMALL } from './render'

const size = { widthPx: SMALL.frame.width, heightPx: SMALL.frame.height }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** Shadows reach over from one end of the strip to the other. */
const type = {
  sizePx: 40,
  outline: { widthPx: 3, color: '#c03020' },
  shadow: { dxPx: -14, dyPx: 20, blurPx: 3, color: '#3060ff' },
}

it.each([
  ['up', '3', 'a line, that is wrapped\nRg', 0],
  ['down', '8/5', 'Rg', null],
  ['left', '8/5', 'Rg 滚', 0],
  ['right', '2', 'R', 40],
])('a loop that goes %s at %s goes over from its last frame into its first', async (direction, speed, content, gap) => {
  const scroll = { direction, pxPerFrame: speed, loop: true, loopGapPx: gap }
  const roll = { ...SMALL, text: { content }, type, margins: { leftPx: 0, rightPx: 0 }, scroll }
  const { file, plan, scroll: planned } = await render(place, roll, 'loop')
  expect(plan).toMatchObject({ holdStartFrames: 0, holdEndFrames: 0, speedPxPerFrame: speed })
  const periodPx = Math.abs(planned.lastOffsetPx - planned.firstOffsetPx)
  expect(plan['loop']).toMatchObject({ periodPx })
  const frames = pngFrames(file, size)
  expect(frames.some((frame) => isFlat(frame, 4))).toBe(false)
  const likeness = likenessToOneStrip(frames, size, planned, 0, periodPx)
  // Chromium rounds blurs by where they lie on its canvas.
  expect(likeness.largest).toBeLessThanOrEqual(1)
  expect(likeness.mean).toBeLessThan(0.001)
  expect(likeness.compared).toBeGreaterThan(frames.length * 20)
  expect(likenessToOneStrip(frames, size, planned, 0, periodPx + 1).mean).toBeGreaterThan(0.4)
})
