import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { decodeFrames, probeVideo } from '../export/decode'
import { rgbOf } from './bt709'
import { pngFrames } from './pictures'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
const PIXELS = widthPx * heightPx

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

const EFFECTS = {
  outline: { widthPx: 2, color: '#203060' },
  shadow: { dxPx: 3, dyPx: 3, blurPx: 4, color: '#00000080' },
}

const rollOf = (background: object, alpha: string, effects: object = EFFECTS): object => ({
  ...SMALL,
  type: { ...SMALL.type, color: '#ffb340', ...effects },
  scroll: { ...SMALL.scroll, pxPerFrame: '24/5' },
  background,
  output: { alpha, quality: 'max' },
})

const TRANSPARENT = { kind: 'transparent' }
const TINTED = { kind: 'color', color: '#2040a080' }

const paintings = new Map<string, Promise<Buffer[]>>()

/** The RGBA frames of a roll as they were painted: a PNG sequence keeps them. Each roll is rendered once. */
function paintedFrames(...look: Parameters<typeof rollOf>): Promise<Buffer[]> {
  const key = JSON.stringify(look)
  const painting =
    paintings.get(key) ??
    render(place, rollOf(...look), 'frames').then(({ file }) => pngFrames(file, { widthPx, heightPx }))
  paintings.set(key, painting)
  return painting
}

/** One frame as planes of what was decoded: 8-bit codes, with a fraction where the file holds more. */
interface Decoded {
  readonly alpha: (pixel: number) => number
  readonly rgb: (pixel: number) => readonly number[]
}

/** ProRes by its own 12 bits. */
function proresFrames(file: string): Decoded[] {
  return decodeFrames(file, 'yuva444p12le', PIXELS * 8).map((frame) => {
    const code = (plane: number, pixel: number): number => frame.readUInt16LE(2 * (plane * PIXELS + pixel)) / 16
    return {
      alpha: (pixel) => (code(3, pixel) * 16 * 255) / 4095,
      rgb: (pixel) => rgbOf(code(0, pixel), code(1, pixel), code(2, pixel)),
    }
  })
}

function vp9Frames(file: string): Decoded[] {
  return decodeFrames(file, 'yuva420p', PIXELS * 2.5, 'libvpx-vp9').map((frame) => {
    const chroma = (plane: number, pixel: number): number => {
      const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)]
      return frame[PIXELS + (plane * PIXELS) / 4 + (y >> 1) * (widthPx / 2) + (x >> 1)] ?? 0
    }
    return {
      alpha: (pixel) => frame[1.5 * PIXELS + pixel] ?? 0,
      rgb: (pixel) => rgbOf(frame[pixel] ?? 0, chroma(0, pixel), chroma(1, pixel)),
    }
  })
}

interface Deviation {
  readonly alphaMean: number
  readonly alphaLargest: number
  /** Of a colour's part, where something is to be seen. */
  readonly colorMean: number
  readonly colorLargest: number
}

/** How far decoded frames are from the painted ones. */
function deviationOf(decoded: readonly Decoded[], painted: readonly Buffer[]): Deviation {
  let [alphaSum, alphaLargest, colorSum, colorLargest, seen] = [0, 0, 0, 0, 0]
  for (const [n, { alpha, rgb }] of decoded.entries()) {
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      const [r = 0, g = 0, b = 0, a = 0] = painted[n]?.subarray(4 * pixel, 4 * pixel + 4) ?? []
      const alphaOff = Math.abs(alpha(pixel) - a)
      alphaSum += alphaOff
      alphaLargest = Math.max(alphaLargest, alphaOff)
      if (a === 0) continue
      seen++
      const found = rgb(pixel)
      for (const [i, part] of [r, g, b].entries()) {
        const off = Math.abs(Math.min(255, Math.max(0, found[i] ?? 0)) - part)
        colorSum += off
        colorLargest = Math.max(colorLargest, off)
      }
    }
  }
  return {
    alphaMean: alphaSum / (decoded.length * PIXELS),
    alphaLargest,
    colorMean: colorSum / (3 * seen),
    colorLargest,
  }
}

describe.concurrent('ProRes 4444', () => {
  it.each([
    ['transparent, straight', TRANSPARENT, 'straight'],
    ['transparent, premultiplied', TRANSPARENT, 'premultiplied'],
    ['tinted, straight', TINTED, 'straight'],
    ['tinted, premultiplied', TINTED, 'premultiplied'],
  ])('%s: decoded alpha and colour are the painted ones', async (_, background, alpha) => {
    const { file } = await render(place, rollOf(background, alpha), 'a.mov')
    expect(probeVideo(file)).toMatchObject({ codec_name: 'prores', pix_fmt: 'yuva444p12le' })
    const painted = await paintedFrames(background, alpha)
    const decoded = proresFrames(file)
    expect(decoded).toHaveLength(painted.length)
    const deviation = deviationOf(decoded, painted)
    expect(deviation.alphaLargest).toBeLessThan(1)
    expect(deviation.colorMean).toBeLessThan(1)
    expect(deviation.colorLargest).toBeLessThan(12)
  })
})

it('premultiplied is straight times alpha', async () => {
  for (const background of [TRANSPARENT, TINTED]) {
    const straight = Buffer.concat(await paintedFrames(background, 'straight'))
    const premultiplied = Buffer.concat(await paintedFrames(background, 'premultiplied'))
    expect(premultiplied).toHaveLength(straight.length)
    let [largest, seeThrough, differentAlphas] = [0, 0, 0]
    for (let at = 0; at < straight.length; at += 4) {
      const a = straight[at + 3] ?? 0
      if (premultiplied[at + 3] !== a) differentAlphas++
      if (a > 0 && a < 255) seeThrough++
      for (let part = at; part < at + 3; part++) {
        largest = Math.max(largest, Math.abs((premultiplied[part] ?? 0) - ((straight[part] ?? 0) * a) / 255))
      }
    }
    expect(differentAlphas).toBe(0)
    expect(seeThrough).toBeGreaterThan(1000)
    // Both are rounded.
    expect(largest).toBeLessThan(1.5)
  }
})

describe.concurrent('VP9', () => {
  it.each([
    ['transparent', TRANSPARENT],
    ['tinted', TINTED],
  ])('%s: decoded alpha and colour are near the painted ones', async (_, background) => {
    // Plain letters: chroma of half the size blurs what colours meet.
    const look = [background, 'straight', {}] as const
    const { file } = await render(place, rollOf(...look), 'a.webm')
    expect(probeVideo(file)).toMatchObject({
      codec_name: 'vp9',
      tags: expect.objectContaining({ alpha_mode: '1' }) as unknown,
    })
    const painted = await paintedFrames(...look)
    const decoded = vp9Frames(file)
    expect(decoded).toHaveLength(painted.length)
    const deviation = deviationOf(decoded, painted)
    expect(deviation.alphaMean).toBeLessThan(1)
    expect(deviation.colorMean).toBeLessThan(2)
  })
})
