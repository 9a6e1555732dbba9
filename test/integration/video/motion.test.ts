import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNumber } from '../../../src/shared/rational'
import { exactOffset } from '../../../src/shared/scroll/offset'
import { Workplace } from '../cli/front'
import { centroidX, centroidY } from '../engine/rolls'
import { probeVideo } from '../export/decode'
import { lumaFrames } from './pictures'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
/** What the codec may move an ink's centre by; and what painting may where edges fall between pixels. */
const NOISE_PX = { whole: 0.04, fractional: 0.08 }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** Ink of white letters on black, without the codec's noise around them. */
const inkOf = (luma: Buffer): Uint8Array => Uint8Array.from(luma, (sample) => (sample < 20 ? 0 : sample - 16))
const amountOf = (ink: Uint8Array): number => ink.reduce((sum, sample) => sum + sample, 0)

function touchesEdge(ink: Uint8Array): boolean {
  return ink.some((sample, i) => {
    const x = i % widthPx
    const y = Math.floor(i / widthPx)
    return sample > 0 && (x === 0 || y === 0 || x === widthPx - 1 || y === heightPx - 1)
  })
}

interface Motion {
  readonly name: string
  /** Where the letters stand on the strip, px, by every decoded frame that shows them whole. */
  readonly placesPx: readonly number[]
  readonly tolerancePx: number
}

async function motionOf(direction: string, pxPerFrame: string): Promise<Motion> {
  const scroll = { ...SMALL.scroll, direction, pxPerFrame }
  const { file, scroll: plan } = await render(place, { ...SMALL, scroll, output: { quality: 'max' } }, 'motion.mp4')
  const frames = lumaFrames(file, { widthPx, heightPx }).map(inkOf)
  expect(frames).toHaveLength(plan.frames)
  expect(probeVideo(file)).toMatchObject({ nb_read_packets: String(plan.frames), r_frame_rate: '30/1' })
  const most = Math.max(...frames.map(amountOf))
  const centroid = plan.axis === 'vertical' ? centroidY : centroidX
  const placesPx = [...frames.entries()]
    .filter(([, ink]) => amountOf(ink) > 0.98 * most && !touchesEdge(ink))
    .map(([n, ink]) => centroid(ink, widthPx) + toNumber(exactOffset(plan, n)))
  return {
    name: `${direction} at ${pxPerFrame}`,
    placesPx,
    tolerancePx: toNumber(plan.largestErrorPx) + (plan.phases === 1 ? NOISE_PX.whole : NOISE_PX.fractional),
  }
}

describe('letters in the decoded video are where the plan says, frame by frame', () => {
  it.each([
    [['up', 'down'], ['13/11']],
    [['left', 'right'], []],
  ])('%s', async (directions, more) => {
    const motions: Motion[] = []
    for (const direction of directions) {
      motions.push(...(await Promise.all(['1', '2', '3', '8/5', ...more].map((speed) => motionOf(direction, speed)))))
    }
    // All of them move one and the same strip, on which the letters have one place.
    const wanted = motions[0]?.placesPx[0] ?? Number.NaN
    for (const { name, placesPx, tolerancePx } of motions) {
      expect(placesPx.length, name).toBeGreaterThan(10)
      for (const px of placesPx) expect(Math.abs(px - wanted), name).toBeLessThan(tolerancePx)
    }
  })
})
