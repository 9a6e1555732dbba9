import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { decodeFrames } from '../export/decode'
import { decodeWebp } from '../export/webp-frames'
import { pngFrames } from './pictures'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
const FRAME_BYTES = 4 * widthPx * heightPx

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

const EFFECTS = {
  outline: { widthPx: 2, color: '#203060' },
  shadow: { dxPx: 3, dyPx: 3, blurPx: 4, color: '#00000080' },
}

const rollOf = (background: object, type: object = EFFECTS, content = 'Rg'): object => ({
  ...SMALL,
  text: { content },
  frame: { ...SMALL.frame, fps: '25' },
  type: { ...SMALL.type, color: '#ffb340', ...type },
  scroll: { ...SMALL.scroll, pxPerFrame: '4' },
  background,
})

const CLEAR = { kind: 'transparent' }
const GROUND = { color: '#e0d8c8' }

/** The frames of a roll as they were painted. */
async function painted(roll: object): Promise<Buffer[]> {
  return pngFrames((await render(place, roll, 'frames')).file, { widthPx, heightPx })
}

/** Where nothing is to be seen, WebP keeps no colour. */
function seen(frame: Buffer): Buffer {
  const copy = Buffer.from(frame)
  for (let at = 0; at < copy.length; at += 4) if (copy[at + 3] === 0) copy.fill(0, at, at + 4)
  return copy
}

describe('letters with an outline and a shadow over nothing', () => {
  it('are in APNG and WebP what was painted, to the bit', async () => {
    const roll = rollOf(CLEAR)
    const wanted = (await painted(roll)).map(seen)
    const apng = decodeFrames((await render(place, roll, 'a.apng')).file, 'rgba', FRAME_BYTES).map(seen)
    const webp = (await decodeWebp((await render(place, roll, 'a.webp')).file, FRAME_BYTES)).map(seen)
    expect([apng.length, webp.length]).toEqual([wanted.length, wanted.length])
    for (const [n, frame] of wanted.entries()) {
      expect(apng[n]?.equals(frame), `APNG, frame ${n}`).toBe(true)
      expect(webp[n]?.equals(frame), `WebP, frame ${n}`).toBe(true)
    }
  })
})

describe('a GIF', () => {
  /** Differences of the parts of colours from those painted: their mean, and how many are over 40. */
  async function deviation(roll: object): Promise<{ readonly mean: number; readonly large: number }> {
    const wanted = Buffer.concat(await painted(roll))
    const frames = decodeFrames((await render(place, roll, 'a.gif')).file, 'rgba', FRAME_BYTES)
    const decoded = Buffer.concat(frames)
    expect(decoded).toHaveLength(wanted.length)
    let [sum, large] = [0, 0]
    for (let at = 0; at < wanted.length; at++) {
      const off = Math.abs((decoded[at] ?? 0) - (wanted[at] ?? 0))
      sum += off
      if (off > 40) large++
    }
    return { mean: sum / wanted.length, large }
  }

  it('of plain letters has their colours', async () => {
    const { mean, large } = await deviation(rollOf(GROUND, {}))
    expect(mean).toBeLessThan(0.05)
    expect(large).toBe(0)
  })

  it('of letters with an outline and a shadow has nearly their colours', async () => {
    const { mean, large } = await deviation(rollOf(GROUND))
    expect(mean).toBeLessThan(1)
    expect(large).toBe(0)
  })

  it('over a gradient has its colours', async () => {
    const stops = [
      { at: 0, color: '#102040' },
      { at: 1, color: '#804020' },
    ]
    const { mean } = await deviation(rollOf({ kind: 'gradient', stops }, {}))
    expect(mean).toBeLessThan(1.5)
  })

  it('of emoji has colours all around', async () => {
    const { mean } = await deviation(rollOf(GROUND, {}, '🌈🐼'))
    expect(mean).toBeLessThan(4)
  })
})
