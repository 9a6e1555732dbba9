import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { probeVideo } from '../export/decode'
import { isFlat, likenessToOneStrip, lumaFrames, pngFrames } from './pictures'
import { render, SMALL, type Rendered } from './render'

const size = { widthPx: SMALL.frame.width, heightPx: SMALL.frame.height }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** Taller than the frame; and wider, for what moves along a line. */
const TALL = { ...SMALL, text: { content: 'Rolling\n滚动的\nwords\n文字' } }
const WIDE = { ...SMALL, text: { content: 'Rolling 滚动的文字' } }
const HOLDS = { holdStartSeconds: 0.2, holdEndSeconds: 0.1 }

interface Pictures extends Rendered {
  readonly frames: readonly Buffer[]
  readonly first: Buffer
  readonly last: Buffer
}

async function renderPictures(roll: object): Promise<Pictures> {
  const rendered = await render(place, roll, 'frames')
  const frames = pngFrames(rendered.file, size)
  const [first, last] = [frames[0], frames.at(-1)]
  if (first === undefined || last === undefined) throw new Error('there are no frames')
  return { ...rendered, frames, first, last }
}

describe.concurrent('every frame is a window onto one strip, at the planned offset', () => {
  it.each([
    ['up', '3', 'below', 'above'],
    ['up', '8/5', 'top', 'bottom'],
    ['down', '13/11', 'below', 'bottom'],
    ['down', '2', 'top', 'above'],
    ['left', '8/5', 'below', 'above'],
    ['left', '5', 'top', 'bottom'],
    ['right', '7/2', 'top', 'above'],
    ['right', '3', 'below', 'bottom'],
  ] as const)('%s at %s px, from %s to %s', async (direction, pxPerFrame, start, end) => {
    const isTall = direction === 'up' || direction === 'down'
    const roll = { ...(isTall ? TALL : WIDE), scroll: { direction, pxPerFrame, start, end, ...HOLDS } }
    const { frames, first, last, plan, scroll } = await renderPictures(roll)
    expect(frames).toHaveLength(plan.frames)
    expect(plan).toMatchObject({
      holdStartFrames: 6,
      holdEndFrames: 3,
      speedPxPerFrame: pxPerFrame,
      offsets: { first: scroll.firstOffsetPx, last: scroll.lastOffsetPx },
    })
    expect(likenessToOneStrip(frames, size, scroll)).toMatchObject({ mean: 0, largest: 0 })
    // One px a frame too fast would be plain to see.
    expect(likenessToOneStrip(frames, size, scroll, 1).mean).toBeGreaterThan(3)
    // What ends a motion is held; time reversed, it is what begins one.
    const isReversed = direction === 'down' || direction === 'right'
    const [heldFirst, heldLast] = isReversed ? [7, 3] : [6, 4]
    for (const frame of frames.slice(0, heldFirst)) expect(frame.equals(first)).toBe(true)
    for (const frame of frames.slice(-heldLast)) expect(frame.equals(last)).toBe(true)
    expect(isFlat(first, 4)).toBe(start === 'below')
    expect(isFlat(last, 4)).toBe(end === 'above')
    if (start === 'top') expect(frames[heldFirst]?.equals(first)).toBe(false)
    if (end === 'bottom') expect(frames.at(-heldLast - 1)?.equals(last)).toBe(false)
  })
})

it('a text shorter than the frame stands still from top to bottom', async () => {
  const { frames, first, plan } = await renderPictures({ ...SMALL, scroll: { start: 'top', end: 'bottom', ...HOLDS } })
  expect(plan).toMatchObject({ frames: 9, scrollFrames: 0, speedPxPerFrame: '0' })
  expect(isFlat(first, 4)).toBe(false)
  for (const frame of frames) expect(frame.equals(first)).toBe(true)
})

describe.concurrent('the length of a file', () => {
  it.each([
    ['durationSeconds at 30000/1001', '30000/1001', { durationSeconds: 2.5, ...HOLDS }, 75],
    ['durationSeconds at 24', '24', { durationSeconds: 1.99, ...HOLDS }, 48],
    ['minScrollSeconds at 60000/1001', '60000/1001', { pxPerFrame: '9', minScrollSeconds: 2, ...HOLDS }, 12 + 120 + 6],
  ])('by %s', async (_, fps, scroll, frames) => {
    const roll = { ...TALL, frame: { ...TALL.frame, fps }, scroll }
    const { file, plan, scroll: planned } = await render(place, roll, 'length.mp4')
    expect(plan.frames).toBe(frames)
    const [num = 1, den = 1] = fps.split('/').map(Number)
    const stream = probeVideo(file)
    expect(stream).toMatchObject({
      nb_read_packets: String(frames),
      nb_frames: String(frames),
      r_frame_rate: `${num}/${den}`,
      avg_frame_rate: `${num}/${den}`,
    })
    expect(Number(stream['duration'])).toBeCloseTo((frames * den) / num, 4)
    expect(plan.durationSeconds).toBeCloseTo((frames * den) / num, 9)
    const pictures = lumaFrames(file, size)
    expect(pictures).toHaveLength(frames)
    // Lines of the strip that come again differ by what the codec loses alone.
    expect(likenessToOneStrip(pictures, size, planned).mean).toBeLessThan(2)
  })
})
