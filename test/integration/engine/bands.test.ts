import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BandFormat } from '../../../src/shared/engine/bands'
import { blankSamples, fillBlank } from '../../../src/shared/engine/blank'
import { compositionOf } from '../../../src/shared/engine/composition'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'
import { HarnessApp } from './harness/app'
import { centroidX, centroidY, formatOf, joined, largestDifference, partOf, rollOf } from './rolls'

const LOOK = { outline: { widthPx: 4, color: '#c02040' }, shadow: { dxPx: 5, dyPx: 9, blurPx: 14, color: '#2040c0c0' } }
const SMALL = { width: 320, height: 180 }
const MARGINS = { leftPx: 20, rightPx: 20, topPx: 0, bottomPx: 0 }
const TEXT = '滚动字幕 Rolling\ntext, gjpqy ÅÉ\nمرحبا بالعالم\nfi ffl AVATAR\n世界你好'

let app: HarnessApp
let engine = 0

beforeAll(async () => {
  app = await HarnessApp.start()
  engine = (await app.call('open', 'auto')).engine
})
afterAll(async () => app.stop())

/** Bands of a roll, each null where it is blank. */
async function bandsOf(
  roll: ResolvedRoll,
  format: BandFormat,
  wanted: readonly (readonly [index: number, phase: number])[],
  from = engine,
): Promise<(Uint8Array | null)[]> {
  await app.call('prepare', from, roll)
  const port = await app.call('serve', from, format)
  const bands: (Uint8Array | null)[] = []
  for (const [index, phase] of wanted) bands.push(await app.call('band', port, index, phase))
  return bands
}

/** A band that must have ink. */
async function bandOf(roll: ResolvedRoll, format: BandFormat, index = 0, phase = 0): Promise<Uint8Array> {
  const [band] = await bandsOf(roll, format, [[index, phase]])
  if (!band) throw new Error('a blank band')
  return band
}

describe('seams', () => {
  test.each(['yuv420p', 'yuva420p', 'yuva444p', 'rgba'] as const)(
    'cannot be told in %s: two bands hold what one of twice the length holds',
    async (pixelFormat) => {
      const background = pixelFormat === 'yuv420p' ? undefined : { kind: 'transparent' }
      const roll = rollOf(TEXT, { frame: SMALL, margins: MARGINS, type: LOOK, background })
      const format = formatOf({ pixelFormat, crossPx: 320, lengthPx: 96 })
      const halves = await bandsOf(roll, format, [
        [0, 0],
        [1, 0],
      ])
      const whole = await bandOf(roll, { ...format, lengthPx: 192 })
      expect(
        largestDifference(
          joined(
            halves.map((half) => half!),
            format,
          ),
          whole,
        ),
      ).toBe(0)
    },
  )

  test.each([
    ['a ticker', 'Latest news 新闻快讯 😀 from everywhere', 100, { ...LOOK }],
    ['columns', '床前Moon光，\n「疑」是😀地\n上2024霜。\n举头望', 400, { ...LOOK, writing: 'vertical' }],
  ] as const)('cannot be told along x either: %s', async (_, text, height, type) => {
    const scroll = { direction: 'left' }
    const roll = rollOf(text, { frame: { width: 640, height }, scroll, type })
    const format = formatOf({ axis: 'horizontal', pixelFormat: 'yuv420p', crossPx: height, lengthPx: 64 })
    const halves = await bandsOf(roll, format, [
      [2, 0],
      [3, 0],
    ])
    const whole = await bandOf(roll, { ...format, lengthPx: 128 }, 1)
    expect(
      largestDifference(
        joined(
          halves.map((half) => half!),
          format,
        ),
        whole,
      ),
    ).toBe(0)
  })

  test('cannot be told where a band is painted in tiles, because the frame is wider than any texture', async () => {
    const text = '宽银幕 wide 😀 '.repeat(40)
    const wide = { frame: { width: 8192, height: 100 }, margins: MARGINS, type: { ...LOOK, sizePx: 40 } }
    const format = formatOf({ pixelFormat: 'yuv420p', crossPx: 8192, lengthPx: 32 })
    const { engine: gpu } = await app.call('open', 'gpu')
    const roll = rollOf(text, wide)
    const [tiled] = await bandsOf(roll, format, [[0, 0]], gpu)
    const [plain] = await bandsOf(roll, format, [[0, 0]])
    await app.call('close', gpu)
    expect(largestDifference(tiled!, plain!)).toBeLessThanOrEqual(1)
  })
})

describe('phases', () => {
  const roll = rollOf('Hxo', { frame: SMALL, margins: { ...MARGINS, topPx: 20 } })

  test('move outlines by exact parts of a px', async () => {
    const format = formatOf({ crossPx: 320, lengthPx: 128, phases: 8 })
    const bands = await bandsOf(
      roll,
      format,
      [0, 1, 2, 3, 4, 5, 6, 7].map((phase) => [0, phase]),
    )
    const middles = bands.map((band) => centroidY(partOf(band!, 1), 320))
    middles.forEach((middle, phase) => expect(middles[0]! - middle).toBeCloseTo(phase / 8, 1.5))
  })

  test('of a whole px are the strip moved by it', async () => {
    const format = formatOf({ crossPx: 320, lengthPx: 128, phases: 2 })
    const [still, moved] = await bandsOf(roll, format, [
      [0, 0],
      [0, 6],
    ])
    expect(largestDifference(moved!.subarray(0, 4 * 320 * 125), still!.subarray(4 * 320 * 3))).toBe(0)
  })

  test('move along x in a wide strip', async () => {
    const ticker = rollOf('Hxo', { frame: { width: 320, height: 100 }, scroll: { direction: 'left' } })
    const format = formatOf({ axis: 'horizontal', crossPx: 100, lengthPx: 256, phases: 4 })
    const bands = await bandsOf(ticker, format, [
      [0, 0],
      [0, 1],
      [0, 3],
    ])
    const [first, quarter, threeQuarters] = bands.map((band) => centroidX(partOf(band!, 1), 256))
    expect(first! - quarter!).toBeCloseTo(0.25, 1.5)
    expect(first! - threeQuarters!).toBeCloseTo(0.75, 1.5)
  })

  test('move colour emoji as smoothly as text', async () => {
    const emoji = rollOf('😀', {
      frame: SMALL,
      margins: { ...MARGINS, topPx: 20 },
      background: { kind: 'transparent' },
    })
    const format = formatOf({ crossPx: 320, lengthPx: 128, phases: 4 })
    const bands = await bandsOf(emoji, format, [
      [0, 0],
      [0, 1],
      [0, 2],
    ])
    const [first, quarter, half] = bands.map((band) => centroidY(partOf(band!, 3), 320))
    expect(first! - quarter!).toBeCloseTo(0.25, 1.5)
    expect(first! - half!).toBeCloseTo(0.5, 1.5)
  })
})

describe('ink', () => {
  test('is answered with "blank" where there is none, also before and behind the strip', async () => {
    const roll = rollOf('one\n\n\n\n\n\n\n\n\n\nend', { frame: SMALL, margins: MARGINS })
    const { heightPx } = await app.call('prepare', engine, roll)
    const last = Math.ceil(heightPx / 128) - 1
    const format = formatOf({ crossPx: 320, lengthPx: 128 })
    const wanted = [-1, 0, 2, last, last + 1].map((index) => [index, 0] as const)
    const bands = await bandsOf(roll, format, wanted)
    expect(bands.map((band) => band === null)).toEqual([true, false, true, false, true])
  })

  test('of outline and shadow goes on beyond the ends of the strip', async () => {
    const above = { outline: null, shadow: { dxPx: 0, dyPx: -90, blurPx: 0, color: '#ffffff' } }
    const roll = rollOf('one', { frame: SMALL, margins: MARGINS, type: above })
    const [band] = await bandsOf(roll, formatOf({ crossPx: 320, lengthPx: 128 }), [[-1, 0]])
    expect(partOf(band!, 0).some((value) => value > 200)).toBe(true)
  })

  test('of an outline reaches as far as asked, and lies under its neighbours', async () => {
    const bare = { sizePx: 64, color: '#00ff00' }
    const outlined = { ...bare, outline: { widthPx: 6, color: '#ff0000' } }
    const format = formatOf({ crossPx: 320, lengthPx: 128 })
    const options = { frame: SMALL, margins: { ...MARGINS, topPx: 16 } }
    const plain = await bandOf(rollOf('HAVA', { ...options, type: bare }), format)
    const edged = await bandOf(rollOf('HAVA', { ...options, type: outlined }), format)
    // No green of the letters is covered by a red stroke.
    const green = partOf(plain, 1)
    expect(partOf(edged, 1).every((value, i) => Math.abs(value - green[i]!) <= 1)).toBe(true)
    const columns = (values: Uint8Array): number[] =>
      [...values.keys()].filter((i) => values[i]! > 127).map((i) => i % 320)
    expect(Math.min(...columns(green)) - Math.min(...columns(partOf(edged, 0)))).toBe(6)
  })

  test('has the asked colours to the last bit where it is solid, and the background elsewhere', async () => {
    const type = { sizePx: 120, color: '#123456' }
    const roll = rollOf('█', { frame: SMALL, margins: MARGINS, type, background: { kind: 'color', color: '#fedcba' } })
    const band = await bandOf(roll, formatOf({ crossPx: 320, lengthPx: 160 }))
    const colors = new Set<string>()
    for (let i = 0; i < band.length; i += 4) colors.add(Buffer.from(band.subarray(i, i + 4)).toString('hex'))
    expect(colors).toContain('123456ff')
    expect(colors).toContain('fedcbaff')
  })

  test('of emoji has their colours, and a shadow by their shape', async () => {
    const type = { sizePx: 80, shadow: { dxPx: 0, dyPx: 100, blurPx: 0, color: '#0000ff' } }
    const roll = rollOf('😀', { frame: SMALL, margins: MARGINS, type, background: { kind: 'transparent' } })
    const format = formatOf({ crossPx: 320, lengthPx: 240 })
    const band = await bandOf(roll, format)
    const at = (x: number, y: number): number[] => [...band.subarray(4 * (y * 320 + x), 4 * (y * 320 + x) + 4)]
    const solid = [...partOf(band, 3).keys()].filter((i) => band[4 * i + 3] === 255)
    const yellow = solid.filter((i) => band[4 * i]! > 200 && band[4 * i + 1]! > 150 && band[4 * i + 2]! < 100)
    expect(yellow.length).toBeGreaterThan(1000)
    const middle = yellow[Math.floor(yellow.length / 2)]!
    expect(at(middle % 320, Math.floor(middle / 320) + 100)).toEqual([0, 0, 255, 255])
  })

  test('bleeds its colour under see-through px', async () => {
    const type = { color: '#ff8000' }
    const roll = rollOf('bleed', { frame: SMALL, margins: MARGINS, type, background: { kind: 'transparent' } })
    const band = await bandOf(roll, formatOf({ crossPx: 320, lengthPx: 96 }))
    expect(partOf(band, 3).includes(0)).toBe(true)
    for (let i = 0; i < band.length; i += 4) expect([...band.subarray(i, i + 3)]).toEqual([255, 128, 0])
  })

  test('of a blank band is what the encoder fills in by itself', async () => {
    // A band with one dot far away: all but its corner is blank.
    const roll = rollOf('.', { frame: SMALL, margins: MARGINS, background: { kind: 'color', color: '#80402060' } })
    for (const pixelFormat of ['yuv420p', 'yuva420p', 'yuva444p', 'rgba'] as const) {
      const format = formatOf({ pixelFormat, crossPx: 320, lengthPx: 96 })
      const band = await bandOf(roll, format)
      const blank = new Uint8Array(band.length)
      fillBlank(format, blankSamples(compositionOf(roll.spec, pixelFormat), pixelFormat), blank)
      expect(band.filter((value, i) => value === blank[i]).length / band.length).toBeGreaterThan(0.95)
    }
  })
})
