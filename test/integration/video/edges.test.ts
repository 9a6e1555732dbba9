import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edgeWeights } from '../../../src/shared/compose/weights'
import { Workplace } from '../cli/front'
import { decodeFrames } from '../export/decode'
import { pngFrames } from './pictures'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
const EDGES = { maskTopPx: 13, maskBottomPx: 20, fadeTopPx: 30, fadeBottomPx: 25 }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

const rollOf = (fields: object): object => ({ ...SMALL, type: { sizePx: 40, color: '#ffb340' }, ...fields })

async function framesOf(fields: object): Promise<Buffer[]> {
  return pngFrames((await render(place, rollOf(fields), 'frames')).file, { widthPx, heightPx })
}

describe.concurrent('edges', () => {
  it.each([
    ['up', 'vertical'],
    ['left', 'horizontal'],
  ] as const)('of a roll that goes %s take its alpha and leave its colour', async (direction, axis) => {
    const fields = { background: { kind: 'transparent' }, scroll: { ...SMALL.scroll, pxPerFrame: '9/2', direction } }
    const [plain, edged] = await Promise.all([framesOf(fields), framesOf({ ...fields, edges: EDGES })])
    expect(edged).toHaveLength(plain.length)
    const weights = edgeWeights(EDGES, axis === 'vertical' ? heightPx : widthPx)
    let [largest, faded, colours] = [0, 0, 0]
    plain.forEach((frame, n) => {
      for (let pixel = 0; pixel < widthPx * heightPx; pixel++) {
        const alpha = frame[4 * pixel + 3]!
        const weight = weights[axis === 'vertical' ? Math.floor(pixel / widthPx) : pixel % widthPx]! / 255
        const got = edged[n]![4 * pixel + 3]!
        largest = Math.max(largest, Math.abs(got - alpha * weight))
        if (alpha === 255 && got > 0 && got < 255) faded++
        if (got > 0)
          for (let part = 0; part < 3; part++)
            colours += Math.abs(edged[n]![4 * pixel + part]! - frame[4 * pixel + part]!)
      }
    })
    expect(largest).toBeLessThanOrEqual(0.5)
    expect(faded).toBeGreaterThan(1000)
    expect(colours).toBe(0)
  })

  it('mix text and background as light in an opaque video, and hide every trace of text in a mask', async () => {
    const fields = { background: { kind: 'color', color: '#204060' }, output: { quality: 'max' } }
    const even = { ...EDGES, maskTopPx: 14 }
    const { file } = await render(place, rollOf({ ...fields, edges: even }), 'edges.mp4')
    const pixels = widthPx * heightPx
    const frames = decodeFrames(file, 'yuv420p', pixels * 1.5)
    const [first] = frames
    const bare = [first![0]!, first![pixels]!, first![pixels * 1.25]!]
    let inMask = 0
    let inside = 0
    for (const frame of frames) {
      for (let at = 0; at < frame.length; at++) {
        const plane = at < pixels ? 0 : at < pixels * 1.25 ? 1 : 2
        const width = plane === 0 ? widthPx : widthPx / 2
        const scale = plane === 0 ? 1 : 2
        const row = Math.floor((plane === 0 ? at : (at - pixels) % (pixels / 4)) / width) * scale
        const off = Math.abs(frame[at]! - bare[plane]!)
        if (row < even.maskTopPx || row >= heightPx - even.maskBottomPx) inMask = Math.max(inMask, off)
        else inside = Math.max(inside, off)
      }
    }
    // The encoder's own noise reaches a code or two over the border.
    expect(inMask).toBeLessThanOrEqual(3)
    expect(inside).toBeGreaterThan(100)
  })
})
