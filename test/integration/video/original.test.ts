import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, Workplace } from '../cli/front'
import { decodeFrames, difference, probeVideo } from '../export/decode'
import { lumaFrames } from './pictures'

const widthPx = 160
const heightPx = 240
const TOP = 40
const BOTTOM = 30
const LEFT = 24

/** Ten frames a second: holds of 20 frames, and a text so short that the least time of motion makes 80 of them. */
const PAYLOAD = {
  text: 'Roll 滚\n动的\nvideo',
  width: widthPx,
  height: heightPx,
  font_size: 36,
  font_color: [255, 255, 255],
  bg_color: [0, 0, 0, 255],
  fps: 10,
  roll_px: 4,
  top_margin: TOP,
  bottom_margin: BOTTOM,
  left_margin: LEFT,
}

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** Renders a payload; what the command said of its plan. */
async function render(payload: object, output: string): Promise<Record<string, unknown>> {
  await place.put('task.json', JSON.stringify(payload))
  const { code, stdout, stderr } = await place.run(['render', 'task.json', '-o', output, '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return eventsOf(stdout)[0] ?? {}
}

/** Whether some letter shows in a part of a frame. */
function hasInk(luma: Buffer, fromRow: number, toRow: number, fromColumn = 0, toColumn = widthPx): boolean {
  for (let y = fromRow; y < toRow; y++) {
    if (luma.subarray(y * widthPx + fromColumn, y * widthPx + toColumn).some((code) => code > 60)) return true
  }
  return false
}

describe('a payload of the original service', () => {
  it('stands two seconds, rolls at least eight within its margins, and stands two seconds', async () => {
    const plan = await render(PAYLOAD, 'a.mp4')
    expect(plan).toMatchObject({ holdStartFrames: 20, scrollFrames: 80, holdEndFrames: 20, frames: 120, fps: '10' })
    const frames = lumaFrames(place.at('a.mp4'), { widthPx, heightPx })
    expect(frames).toHaveLength(120)
    const first = frames[0] ?? Buffer.alloc(0)
    // The first line stands below the top margin, the text right of the left one.
    expect(hasInk(first, TOP, TOP + 50, LEFT)).toBe(true)
    expect(hasInk(first, 0, heightPx, 0, LEFT - 2)).toBe(false)
    expect(frames.slice(1, 20).every((frame) => hasInk(frame, TOP, TOP + 50))).toBe(true)
    for (const [n, frame] of frames.entries()) {
      expect(hasInk(frame, 0, TOP - 2), `above, frame ${n}`).toBe(false)
      expect(hasInk(frame, heightPx - BOTTOM + 2, heightPx), `below, frame ${n}`).toBe(false)
    }
    // It passes under the top margin on its way, and has left at the end.
    expect(hasInk(frames[40] ?? first, TOP, heightPx)).toBe(true)
    expect(frames.slice(100).every((frame) => !hasInk(frame, 0, heightPx))).toBe(true)
  })

  it('comes in its task on stdin, with a see-through colour as ProRes 4444', async () => {
    const task = { payload: { ...PAYLOAD, bg_color: [0, 0, 255, 0.5] }, source: 'web', uid: '1' }
    const args = ['render', '-', '-o', 'b.mov', '--json']
    const { code, stdout } = await place.run(args, { stdin: JSON.stringify(task) })
    expect([code, eventsOf(stdout)[0]]).toEqual([0, expect.objectContaining({ alpha: 'straight', frames: 120 })])
    const pixels = widthPx * heightPx
    const frames = decodeFrames(place.at('b.mov'), 'yuva444p12le', pixels * 8)
    const alpha = (n: number): Uint16Array => {
      const frame = frames[n] ?? Buffer.alloc(0)
      return new Uint16Array(frame.buffer, frame.byteOffset, 4 * pixels).subarray(3 * pixels)
    }
    // 128 of 255 where there is no letter, all of it within letters.
    const share = (values: Uint16Array, code: number): number =>
      values.filter((value) => Math.abs(value / 4095 - code / 255) < 0.004).length / pixels
    expect(share(alpha(110), 128)).toBe(1)
    expect(share(alpha(0), 128)).toBeGreaterThan(0.7)
    expect(share(alpha(0), 255)).toBeGreaterThan(0.02)
  })

  it('has its music', async () => {
    execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=440:duration=3', place.at('music.wav')])
    const plan = await render({ ...PAYLOAD, audio_path: 'music.wav' }, 'c.mp4')
    expect(plan).toMatchObject({ audio: { path: place.at('music.wav'), codec: 'aac', plays: 4 } })
    expect(probeVideo(place.at('c.mp4'))).toMatchObject({ nb_read_packets: '120' })
  })

  it.each(['stretch', 'tile'] as const)('has its picture behind the text (%s)', async (scale_mode) => {
    // Black on the left, white on the right, a quarter of the frame wide.
    const picture = ['-f', 'lavfi', '-i', 'color=black:s=20x60', '-f', 'lavfi', '-i', 'color=white:s=20x60']
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-y',
      ...picture,
      '-filter_complex',
      'hstack',
      '-frames:v',
      '1',
      place.at('picture.png'),
    ])
    const plan = await render({ ...PAYLOAD, background_url: 'picture.png', scale_mode }, `${scale_mode}.mp4`)
    expect(plan).toMatchObject({ alpha: 'none', frames: 120 })
    const frames = lumaFrames(place.at(`${scale_mode}.mp4`), { widthPx, heightPx })
    const last = frames.at(-1) ?? Buffer.alloc(0)
    const wide = scale_mode === 'stretch' ? widthPx / 2 : 20
    for (const y of [5, 90, 150, heightPx - 5]) {
      for (let x = 4; x < widthPx; x += 10) {
        const isWhite = Math.floor(x / wide) % 2 === 1
        // Between the halves colours are mixed.
        if (Math.abs((x % wide) - wide / 2) > wide / 2 - 4) continue
        expect(Math.abs((last[y * widthPx + x] ?? 0) - (isWhite ? 235 : 16)), `${x}, ${y}`).toBeLessThan(6)
      }
    }
    // The text stands over it.
    expect(difference(frames[0] ?? last, last)).toBeGreaterThan(2)
  })

  it('with a bad field is refused by its own name, and by that of a setting laid over it', async () => {
    await place.put('bad.json', JSON.stringify({ ...PAYLOAD, font_color: '#fff' }))
    const refused = await place.run(['plan', 'bad.json'])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/^rollvideo: font_color is "#fff"/)])
    await place.put('good.json', JSON.stringify(PAYLOAD))
    const laid = await place.run(['plan', 'good.json', '--set', 'scroll.pxPerFrame=0'])
    expect([laid.code, laid.stderr]).toEqual([2, expect.stringContaining('scroll.pxPerFrame')])
  })
})
