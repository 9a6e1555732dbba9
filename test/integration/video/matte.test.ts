import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, Workplace } from '../cli/front'
import { lumaFrames, pngFrames } from './pictures'
import { render, SMALL } from './render'

const { width: widthPx, height: heightPx } = SMALL.frame
const PIXELS = widthPx * heightPx
const TRANSPARENT = { ...SMALL, background: { kind: 'transparent' }, output: { matte: 'file', quality: 'max' } }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

describe('a matte', () => {
  it('is the alpha that the roll was painted with', async () => {
    const { file, plan } = await render(place, TRANSPARENT, 'a.mp4')
    expect(plan).toMatchObject({ alpha: 'none', matte: true, pixelFormat: 'yuv420p' })
    const painted = pngFrames((await render(place, { ...TRANSPARENT, output: {} }, 'frames')).file, {
      widthPx,
      heightPx,
    })
    const matte = lumaFrames(file.replace('.mp4', '.matte.mp4'), { widthPx, heightPx })
    expect(matte).toHaveLength(painted.length)
    let [sum, letters] = [0, 0]
    for (const [n, luma] of matte.entries()) {
      for (let pixel = 0; pixel < PIXELS; pixel++) {
        const alpha = painted[n]?.[4 * pixel + 3] ?? 0
        sum += Math.abs((luma[pixel] ?? 0) - (16 + (219 * alpha) / 255))
        if (alpha === 255) letters++
      }
    }
    expect(sum / (PIXELS * matte.length)).toBeLessThan(0.5)
    expect(letters).toBeGreaterThan(1000)
  })

  it('is silent beside a file with sound', async () => {
    execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=440:duration=1', place.at('tone.wav')])
    const { file } = await render(place, { ...TRANSPARENT, audio: { path: 'tone.wav' } }, 'd.mp4')
    const kinds = (name: string): string =>
      execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'stream=codec_type', '-of', 'csv=p=0', name], {
        encoding: 'utf8',
      })
    expect(kinds(file).trim().split(/\s+/)).toEqual(['video', 'audio'])
    expect(kinds(file.replace('.mp4', '.matte.mp4')).trim()).toBe('video')
  })

  it('that is in the way is not replaced, and nothing is written', async () => {
    await place.put('b.roll.json', JSON.stringify(TRANSPARENT))
    await place.put('b.matte.mov', 'an earlier work')
    const before = await place.files()
    const refused = await place.run(['render', 'b.roll.json', '-o', 'b.mov', '--json'])
    expect(refused.code).toBe(5)
    expect(refused.stderr).toContain(place.at('b.matte.mov'))
    expect(await place.files()).toEqual(before)
    const { code, stdout } = await place.run(['render', 'b.roll.json', '-o', 'b.mov', '--overwrite', '--json'])
    expect(code).toBe(0)
    expect(eventsOf(stdout).at(-1)).toMatchObject({ path: place.at('b.mov'), mattePath: place.at('b.matte.mov') })
  })

  it.each([
    ['an opaque roll', { ...TRANSPARENT, background: { color: '#000000' } }, 'c.mp4', 'opaque'],
    ['a picture that moves', TRANSPARENT, 'c.gif', 'only videos'],
  ])('of %s is refused', async (_, roll, output, sentence) => {
    await place.put('c.roll.json', JSON.stringify(roll))
    const { code, stderr } = await place.run(['render', 'c.roll.json', '-o', output])
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(stderr).toContain('output.matte')
  })
})
