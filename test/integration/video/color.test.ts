import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseColor } from '../../../src/shared/roll/color'
import { Workplace } from '../cli/front'
import { decodeFrames } from '../export/decode'
import { rgbOf } from './bt709'
import { render } from './render'

const WIDTH = 320
const HEIGHT = 240
const PIXELS = WIDTH * HEIGHT

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** A block, standing still. */
const rollOf = (color: string, background: string): object => ({
  rollvideo: 1,
  text: { content: '█' },
  frame: { width: WIDTH, height: HEIGHT, fps: '30' },
  type: { sizePx: 150, color },
  margins: { leftPx: 0, rightPx: 0 },
  scroll: { start: 'top', end: 'bottom', holdStartSeconds: 0.2, holdEndSeconds: 0 },
  background: { kind: 'color', color: background },
  output: { quality: 'max' },
})

/** The part of a frame's pixels that have a colour, within 2 of 255. */
function shareOf(frame: Buffer, chroma: '420' | '444', color: string): number {
  const { r, g, b } = parseColor(color)
  const chromaAt = (x: number, y: number): number =>
    chroma === '444' ? y * WIDTH + x : (y >> 1) * (WIDTH / 2) + (x >> 1)
  const chromaPixels = chroma === '444' ? PIXELS : PIXELS / 4
  let count = 0
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = PIXELS + chromaAt(x, y)
      const decoded = rgbOf(frame[y * WIDTH + x] ?? 0, frame[at] ?? 0, frame[at + chromaPixels] ?? 0)
      if ([r, g, b].every((part, i) => Math.abs((decoded[i] ?? 0) - part) <= 2)) count++
    }
  }
  return count / PIXELS
}

describe.concurrent('flat colours decoded by BT.709 are those asked for, within 2 of 255', () => {
  it.each([
    ['#ffffff', '#000000', 'mp4'],
    ['#000000', '#ffffff', 'mp4'],
    ['#ff0000', '#0000ff', 'mp4'],
    ['#00ff00', '#ff00ff', 'mp4'],
    ['#f4efe6', '#101418', 'mp4'],
    ['#808080', '#c0ffee', 'mp4'],
    ['#ffcc00', '#2b004d', 'mov'],
    ['#00b7c3', '#7a1f1f', 'webm'],
  ])('%s on %s in .%s', async (color, background, extension) => {
    const { file, plan } = await render(place, rollOf(color, background), `color.${extension}`)
    expect(plan.warnings.filter(({ code }) => code.includes('missing'))).toEqual([])
    const [pixelFormat, chroma, bytes] =
      extension === 'mov' ? (['yuv444p', '444', 3] as const) : (['yuv420p', '420', 1.5] as const)
    const frames = decodeFrames(file, pixelFormat, PIXELS * bytes)
    expect(frames).toHaveLength(6)
    for (const frame of frames) {
      const [text, ground] = [shareOf(frame, chroma, color), shareOf(frame, chroma, background)]
      expect(text).toBeGreaterThan(0.2)
      expect(ground).toBeGreaterThan(0.2)
      // The rest is the edge of the block.
      expect(text + ground).toBeGreaterThan(0.9)
    }
  })
})
