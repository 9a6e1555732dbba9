import { afterAll, beforeAll, expect, it } from 'vitest'
import { YUV } from '../../../src/shared/engine/colour'
import { parseColor } from '../../../src/shared/roll/color'
import { Workplace } from '../cli/front'
import { decodeFrames, probeVideo } from '../export/decode'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
const PIXELS = widthPx * heightPx
const GROUND = '#35618c'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** The samples of each plane of a frame with 10 bits in 4:2:0. */
function planes(frame: Buffer): Uint16Array[] {
  const samples = new Uint16Array(frame.buffer, frame.byteOffset, frame.byteLength / 2)
  return [samples.subarray(0, PIXELS), samples.subarray(PIXELS, 1.25 * PIXELS), samples.subarray(1.25 * PIXELS)]
}

it.each([
  ['mp4-h265', 'a.mp4'],
  ['webm-av1', 'a.webm'],
  ['webm-vp9', 'b.webm'],
])('%s with 10 bits holds the colours in 10 bits', async (format, output) => {
  const roll = { ...SMALL, background: { color: GROUND }, output: { format, bitDepth: 10, quality: 'max' } }
  const { file, plan } = await render(place, roll, output)
  expect(plan.pixelFormat).toBe('yuv420p10le')
  expect(probeVideo(file)).toMatchObject({ pix_fmt: 'yuv420p10le' })
  const frames = decodeFrames(file, 'yuv420p10le', 3 * PIXELS)
  expect(frames).toHaveLength(plan.frames)
  const ground = YUV.toVector(parseColor(GROUND)).map((part, index) => 4 * Math.round((YUV.base[index] ?? 0) + part))
  const shareOf = (samples: Uint16Array, code: number, tolerance: number): number =>
    samples.filter((sample) => Math.abs(sample - code) <= tolerance).length / samples.length
  for (const [index, samples] of planes(frames[0] ?? Buffer.alloc(3 * PIXELS)).entries()) {
    expect(shareOf(samples, ground[index] ?? 0, 2)).toBe(1)
  }
  // White letters, at 940 of 1023.
  const middle = planes(frames[Math.floor(frames.length / 2)] ?? Buffer.alloc(0))[0] ?? new Uint16Array()
  expect(shareOf(middle, 940, 12)).toBeGreaterThan(0.01)
  expect(shareOf(middle, ground[0] ?? 0, 12)).toBeGreaterThan(0.5)
})
