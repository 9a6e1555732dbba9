import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { words } from '../../../src/main/encoder/ffmpeg/args/words'
import { Workplace } from '../cli/front'
import { HarnessApp } from '../engine/harness/app'
import { largestDifference, rollOf } from '../engine/rolls'
import { pngFrames } from '../video/pictures'
import { render, SMALL } from '../video/render'

const { width: widthPx, height: heightPx } = SMALL.frame
const EDGES = { maskTopPx: 13, maskBottomPx: 20, fadeTopPx: 30, fadeBottomPx: 25 }
const SHOWN = [10, 20, 27]

let place: Workplace
let app: HarnessApp
beforeAll(async () => {
  place = await Workplace.open()
  app = await HarnessApp.start()
  execFileSync('ffmpeg', words`-v error -f lavfi -i mandelbrot=s=200x300 -frames:v 1 ${place.at('photo.png')}`)
  // Red on the left, green on the right.
  const halves = 'color=red:s=2x4[r];color=lime:s=2x4[g];[r][g]hstack'
  execFileSync('ffmpeg', ['-v', 'error', '-filter_complex', halves, '-frames:v', '1', place.at('halves.png')])
})
afterAll(async () => {
  await app.stop()
  await place.close()
})

const image = (more: object = {}): object => ({ kind: 'image', path: place.at('photo.png'), ...more })
const fieldsOf = (background: object, more: object = {}): object => ({
  frame: SMALL.frame,
  margins: SMALL.margins,
  type: { sizePx: 40, color: '#ffb340' },
  scroll: { ...SMALL.scroll, pxPerFrame: '9/2' },
  background,
  ...more,
})

async function exported(fields: object): Promise<Buffer[]> {
  const { file } = await render(place, { rollvideo: 1, text: SMALL.text, ...fields }, 'frames')
  return pngFrames(file, { widthPx, heightPx })
}

const imageSchema = z.object({ base64: z.string() })

async function previewed(fields: object, frame: number): Promise<Buffer> {
  await app.call('preview', 'open', ['2d'])
  await app.call('preview', 'setRoll', [rollOf(SMALL.text.content, { ...fields })])
  return Buffer.from(imageSchema.parse(await app.call('preview', 'capture', [frame])).base64, 'base64')
}

describe('a roll over something that stands still', () => {
  test.each([
    ['a picture with faded edges', () => fieldsOf(image(), { edges: EDGES })],
    ['a picture that leaves a tinted room', () => fieldsOf(image({ fit: 'contain', color: '#2040a080' }))],
    ['a gradient, sideways', () => fieldsOf({ kind: 'gradient', shape: 'radial' }, { scroll: SIDEWAYS, edges: EDGES })],
  ])('%s: the preview shows the px of the export', async (_, fields) => {
    const frames = await exported(fields())
    for (const frame of SHOWN) {
      // Bands of another length begin elsewhere, and single precision rounds a few soft edges otherwise.
      expect(largestDifference(await previewed(fields(), frame), frames[frame]!), `${frame}`).toBeLessThanOrEqual(4)
    }
  })

  test('is the text by its alpha over the picture, px by px', async () => {
    const [text, over] = await Promise.all([exported(fieldsOf({ kind: 'transparent' })), exported(fieldsOf(image()))])
    const [bare] = over
    let largest = 0
    let inked = 0
    text.forEach((frame, n) => {
      for (let at = 0; at < frame.length; at += 4) {
        const alpha = frame[at + 3]! / 255
        if (alpha > 0) inked++
        for (let part = 0; part < 3; part++) {
          const wanted = alpha * frame[at + part]! + (1 - alpha) * bare![at + part]!
          largest = Math.max(largest, Math.abs(over[n]![at + part]! - wanted))
        }
      }
    })
    expect(inked).toBeGreaterThan(1000)
    expect(largest).toBeLessThanOrEqual(1)
  })

  test.each([
    ['cover', [255, 0, 0], [0, 255, 0]],
    ['contain', [9, 9, 9], [9, 9, 9]],
    ['stretch', [255, 0, 0], [0, 255, 0]],
    ['tile', [255, 0, 0], [0, 255, 0]],
  ])('%s puts a picture where it belongs', async (fit, left, right) => {
    const background = { kind: 'image', path: place.at('halves.png'), fit, color: '#090909' }
    const frame = await previewed(fieldsOf(background), 0)
    const pixel = (x: number, y: number): number[] => [
      ...frame.subarray(4 * (y * widthPx + x), 4 * (y * widthPx + x) + 3),
    ]
    expect(pixel(0, 60)).toEqual(left)
    expect(pixel(widthPx - 1, 60)).toEqual(right)
    if (fit === 'contain')
      expect([pixel(45, 2), pixel(115, 117)]).toEqual([
        [255, 0, 0],
        [0, 255, 0],
      ])
    if (fit === 'tile')
      expect([pixel(1, 5), pixel(2, 5), pixel(4, 9)]).toEqual([
        [255, 0, 0],
        [0, 255, 0],
        [255, 0, 0],
      ])
  })
})

const SIDEWAYS = { ...SMALL.scroll, pxPerFrame: '9/2', direction: 'left' }
