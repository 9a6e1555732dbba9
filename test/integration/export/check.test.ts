import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { checkFile } from '../../../src/main/export/check/check'
import type { Expectation } from '../../../src/main/export/check/expectation'
import { rational } from '../../../src/shared/rational'
import { emptyFolder } from './running'

let folder = ''
beforeAll(async () => {
  folder = await emptyFolder()
})

const FRAMES = 7
const TAGGED = 'color_primaries=bt709:color_trc=bt709:colorspace=bt709'

const { signal } = new AbortController()

/** A tiny video by ffmpeg itself, whose pixels tell their colours: limited range where not said otherwise. */
function make(
  name: string,
  args: readonly string[],
  { rate = '30000/1001', range = 'tv', more = [] as string[] } = {},
) {
  const file = path.join(folder, name)
  const [format = '', ...codec] = args
  const source = `color=red@0.5:s=64x48:r=${rate},format=${format},setparams=range=${range}:${TAGGED}`
  const colors = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', range]
  const input = ['-f', 'lavfi', '-i', source, ...more]
  execFileSync('ffmpeg', ['-v', 'error', ...input, '-frames:v', String(FRAMES), ...codec, ...colors, file])
  return file
}

const H264 = ['yuv420p', '-c:v', 'libx264']
const VP9 = ['yuva420p', '-c:v', 'libvpx-vp9', '-auto-alt-ref', '0']
const prores = (alphaBits: number): string[] => {
  const format = alphaBits === 0 ? 'yuv444p10le' : 'yuva444p10le'
  return [format, '-c:v', 'prores_ks', '-profile:v', '4444', '-alpha_bits', String(alphaBits)]
}

function expectation(choice: Pick<Expectation['choice'], 'format' | 'container' | 'alpha'>): Expectation {
  return {
    choice: {
      encoder: '',
      reason: { key: 'reason.asked', params: {} },
      bandPixelFormat: 'yuva444p',
      hasMatte: false,
      pixelFormat: '',
      ...choice,
    },
    plan: {
      axis: 'vertical',
      direction: 'up',
      fps: rational(30000n, 1001n),
      frames: FRAMES,
      holdStartFrames: 3,
      scrollFrames: 1,
      holdEndFrames: 3,
      speedPxPerFrame: rational(2n),
      firstOffsetPx: 0,
      lastOffsetPx: 2,
      pieces: [],
      phases: 1,
      largestErrorPx: rational(0n),
      slowedToMinimum: false,
    },
    range: { fromFrame: 0, toFrame: FRAMES },
    widthPx: 64,
    heightPx: 48,
    sound: null,
    plays: 0,
  }
}

const MP4 = expectation({ format: 'mp4-h264', container: 'mp4', alpha: 'none' })
const WEBM = expectation({ format: 'webm-vp9', container: 'webm', alpha: 'straight' })
const MOV = expectation({ format: 'mov-prores4444', container: 'mov', alpha: 'straight' })
const OPAQUE_MOV = expectation({ format: 'mov-prores4444', container: 'mov', alpha: 'none' })

it.each([
  ['h264.mp4', H264, MP4, { colorRange: 'tv' }],
  ['vp9.webm', VP9, WEBM, {}],
  ['alpha.mov', prores(16), MOV, { alphaBits: 16 }],
  ['opaque.mov', prores(0), OPAQUE_MOV, { alphaBits: 0 }],
])('passes %s without ffprobe', async (name, args, expected, found) => {
  const checks = await checkFile(make(name, args), expected, null, signal)
  expect(checks).toMatchObject({ by: 'mediabunny', streams: 1, frames: FRAMES, ...found })
  expect(checks['averageFps']).toBeCloseTo(29.97, 1)
})

it.each([
  ['lost its alpha', 'lost.mov', prores(0), MOV, {}, 'alphaBits'],
  ['has half of its alpha', 'half.mov', prores(8), MOV, {}, 'alphaBits'],
  ['has another rate', 'rate.mp4', H264, MP4, { rate: '30' }, 'averageFps'],
  ['is slower', 'rate.webm', VP9, WEBM, { rate: '29' }, 'averageFps'],
  ['has the full range', 'range.mp4', H264, MP4, { range: 'pc' }, 'colorRange'],
  [
    'has sound',
    'sound.mp4',
    H264,
    MP4,
    { more: ['-f', 'lavfi', '-i', 'anullsrc', '-shortest', '-c:a', 'aac'] },
    'streams',
  ],
])('fails a file that %s', async (_what, file, args, expected, options, name) => {
  await expect(checkFile(make(file, args, options), expected, null, signal)).rejects.toMatchObject({
    fault: { kind: 'check', key: 'encoder.checkFailed', params: { name } },
  })
})
