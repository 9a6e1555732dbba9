import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeFrames, probeVideo } from './decode'
import { emptyFolder, rollFile, startRollvideo } from './running'

const WIDTH = 480
const HEIGHT = 270

const base = {
  rollvideo: 1,
  text: { content: 'Words that roll\n滚动的文字\nfi ffl 123' },
  frame: { width: WIDTH, height: HEIGHT, fps: '30000/1001' },
  type: { sizePx: 64, color: '#ff9a20' },
  margins: { leftPx: 20, rightPx: 20 },
  background: { kind: 'color', color: '#123c5a' },
}

const scroll = (direction: string, pxPerFrame: string): object => ({
  direction,
  pxPerFrame,
  holdStartSeconds: 0.1,
  holdEndSeconds: 0.1,
})

/** Renders a roll by the command; returns the finished file's path and what the command said of it. */
async function render(roll: object, name: string): Promise<{ readonly file: string; readonly done: string }> {
  const file = path.join(await emptyFolder(), name)
  const { code, stdout, stderr } = await startRollvideo(['render', await rollFile(roll), '-o', file, '--json']).ended
  expect(code, stderr).toBe(0)
  expect(await readdir(path.dirname(file))).toEqual([name])
  return { file, done: stdout.trim().split('\n').at(-1) ?? '' }
}

function pngFrames(folder: string): Buffer[] {
  return decodeFrames(['-f', 'image2', '-i', path.join(folder, '%06d.png')], 'rgba', WIDTH * HEIGHT * 4)
}

/** The part of a frame that is still there after it has moved by so many px: a picture moved by (-dx, -dy). */
function part(frame: Buffer, dx: number, dy: number, isEarlier: boolean): Buffer {
  const left = isEarlier ? Math.max(dx, 0) : Math.max(-dx, 0)
  const top = isEarlier ? Math.max(dy, 0) : Math.max(-dy, 0)
  const rows: Buffer[] = []
  for (let y = top; y < top + HEIGHT - Math.abs(dy); y++) {
    const start = (y * WIDTH + left) * 4
    rows.push(frame.subarray(start, start + (WIDTH - Math.abs(dx)) * 4))
  }
  return Buffer.concat(rows)
}

const flat = (buffer: Buffer): boolean => buffer.every((byte, index) => byte === buffer[index % 4])

describe.each(['up', 'down', 'left', 'right'])('%s', (direction) => {
  it.each([
    ['1', 1, 1],
    ['2', 1, 2],
    ['3', 1, 3],
    // Five frames bring the same phase back, eight px on.
    ['8/5', 5, 8],
  ])('moves by exactly %s px a frame', async (speed, period, shiftPx) => {
    const { file } = await render({ ...base, scroll: scroll(direction, speed) }, 'frames')
    const frames = pngFrames(file)
    const signed = direction === 'up' || direction === 'left' ? shiftPx : -shiftPx
    const [dx, dy] = direction === 'up' || direction === 'down' ? [0, signed] : [signed, 0]
    const holdFrames = 3
    let moved = 0
    for (let n = holdFrames; n + period < frames.length - holdFrames - 1; n++) {
      const earlier = part(frames[n] ?? Buffer.alloc(0), dx, dy, true)
      const later = part(frames[n + period] ?? Buffer.alloc(0), dx, dy, false)
      expect(earlier.equals(later), `frames ${n} and ${n + period}`).toBe(true)
      if (!flat(earlier)) moved++
    }
    expect(moved).toBeGreaterThan(20)
    expect((frames[0] ?? Buffer.alloc(0)).equals(frames[1] ?? Buffer.alloc(1))).toBe(true)
  })
})

describe('colours', () => {
  let frames: Buffer[] = []

  beforeAll(async () => {
    const roll = { ...base, type: { ...base.type, sizePx: 200, weight: 700 }, scroll: scroll('up', '2') }
    const { file } = await render(roll, 'flat.mp4')
    expect(probeVideo(file)).toMatchObject({ color_space: 'bt709', color_range: 'tv', chroma_location: 'left' })
    const exact = ['-i', file, '-vf', 'scale=in_color_matrix=bt709:in_range=tv:flags=accurate_rnd+full_chroma_int']
    frames = decodeFrames(exact, 'rgb24', WIDTH * HEIGHT * 3)
  })

  const near = (frame: Buffer, color: readonly [number, number, number]): number => {
    let count = 0
    for (let i = 0; i < frame.length; i += 3) {
      if (color.every((part, c) => Math.abs((frame[i + c] ?? 0) - part) <= 2)) count++
    }
    return count / (WIDTH * HEIGHT)
  }

  it('of flat areas are those asked for, within 2 of 255', () => {
    expect(near(frames[0] ?? Buffer.alloc(0), [0x12, 0x3c, 0x5a])).toBe(1)
    const middle = frames[Math.floor(frames.length / 2)] ?? Buffer.alloc(0)
    expect(near(middle, [0x12, 0x3c, 0x5a])).toBeGreaterThan(0.3)
    expect(near(middle, [0xff, 0x9a, 0x20])).toBeGreaterThan(0.08)
  })
})

describe('transparency', () => {
  it('is the same in ProRes 4444 as painted', async () => {
    const shadow = { dxPx: 3, dyPx: 3, blurPx: 4, color: '#00000080' }
    const roll = {
      ...base,
      type: { ...base.type, shadow },
      background: { kind: 'transparent' },
      scroll: scroll('up', '3'),
    }
    const painted = pngFrames((await render(roll, 'frames')).file)
    const { file, done } = await render(roll, 'overlay.mov')
    expect(done).toContain('"pixelFormat":"yuva444p12le"')
    const pixels = WIDTH * HEIGHT
    const frames = decodeFrames(file, 'yuva444p12le', pixels * 8)
    expect(frames).toHaveLength(painted.length)
    for (const [n, frame] of frames.entries()) {
      const samples = new Uint16Array(frame.buffer, frame.byteOffset, pixels * 4).subarray(3 * pixels)
      const alpha = Uint8Array.from(samples, (sample) => sample >> 4)
      const wanted = new Uint8Array(pixels).map((_, i) => painted[n]?.[i * 4 + 3] ?? 0)
      expect(Buffer.compare(alpha, wanted), `frame ${n}`).toBe(0)
    }
  })
})

describe('without any ffmpeg', () => {
  const roll = { ...base, frame: { ...base.frame, width: 1280, height: 720 }, scroll: scroll('up', '8') }

  it.each([
    ['joined.mp4', { kind: 'color', color: '#123c5a' }, 'yuv420p'],
    ['joined.mov', { kind: 'transparent' }, 'yuva444p'],
  ])('%s is joined of segments and decodes strictly', async (name, background, pixelFormat) => {
    const file = path.join(await emptyFolder(), name)
    const args = ['render', await rollFile({ ...roll, background }), '-o', file, '--json']
    const { code, stdout, stderr } = await startRollvideo(args, { ROLLVIDEO_FFMPEG: 'none' }).ended
    expect(code, stderr).toBe(0)
    expect(stdout).toContain('"encoder":"wasm:')
    const bytesPerPixel = pixelFormat === 'yuv420p' ? 1.5 : 4
    const frames = decodeFrames(file, pixelFormat, 1280 * 720 * bytesPerPixel)
    const stream = probeVideo(file)
    expect(stream).toMatchObject({
      r_frame_rate: '30000/1001',
      color_space: 'bt709',
      nb_read_packets: String(frames.length),
    })
    // Longer than one segment of 64 MiB.
    expect(frames.length * 1280 * 720 * bytesPerPixel).toBeGreaterThan(2 * (64 << 20))
  })

  it('says what a format needs that only ffmpeg makes', async () => {
    const args = ['render', await rollFile(roll), '-o', path.join(await emptyFolder(), 'out.webm')]
    const { code, stderr } = await startRollvideo(args, { ROLLVIDEO_FFMPEG: 'none' }).ended
    expect([code, stderr]).toEqual([4, expect.stringContaining('install ffmpeg')])
  })

  it('refuses a ROLLVIDEO_FFMPEG that is none', async () => {
    const file = await rollFile(roll)
    const args = ['render', file, '-o', path.join(await emptyFolder(), 'out.mp4')]
    const absent = await startRollvideo(args, { ROLLVIDEO_FFMPEG: '/nowhere/ffmpeg' }).ended
    expect([absent.code, absent.stderr]).toEqual([4, expect.stringContaining('/nowhere/ffmpeg')])
    const other = await startRollvideo(args, { ROLLVIDEO_FFMPEG: process.execPath }).ended
    expect([other.code, other.stderr]).toEqual([4, expect.stringContaining('no working ffmpeg')])
  })
})
