// Whole process against the encoder alone, fed with the same frames at the same settings, and against the way
// the original service works: one tall picture, looped and cropped by ffmpeg for every frame.
import fs from 'node:fs'
import path from 'node:path'
import { render } from './app.mjs'
import { ffmpeg, sameSettings, teeingFfmpeg } from './ffmpeg.mjs'
import { lines, plainRoll } from './rolls.mjs'

const ROUNDS = 3
const ORIGINAL_FRAMES = 200
const PX_PER_FRAME = 2
const HOLD_FRAMES = 30

const phone = plainRoll({
  width: 720,
  height: 1280,
  extra: {
    text: { content: lines(54, 14) },
    type: { family: ['Noto Sans SC'], sizePx: 40, color: '#f4efe6' },
  },
})
const ROLLS = [plainRoll(), phone]

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The whole way of the window as one picture, put together from every frame that shows nothing of the one before. */
function writeStrip(raw, { width, height }, frames, strip) {
  const step = height / PX_PER_FRAME
  const first = HOLD_FRAMES - 1
  const tiles = Math.ceil((frames - 2 * HOLD_FRAMES) / step) + 1
  const input = ['-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', `${width}x${height}`, '-i', raw]
  const pick = `select='not(mod(n-${first},${step}))*gte(n,${first})',tile=1x${tiles}`
  ffmpeg([...input, '-vf', pick, '-frames:v', '1', strip])
}

/** The original's way: the picture decoded again for every frame, cropped, encoded. */
function original(strip, { width, height }, output) {
  const crop = `crop=${width}:${height}:0:'min(n*${PX_PER_FRAME},ih-${height})'`
  const encoder = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '18', '-pix_fmt', 'yuv420p']
  const input = ['-framerate', '60', '-loop', '1', '-i', strip]
  return ffmpeg([...input, '-vf', crop, ...encoder, '-frames:v', `${ORIGINAL_FRAMES}`, output])
}

async function measure(roll, folder) {
  const at = (name) => path.join(folder, name)
  const raw = at('frames.yuv')
  const env = { ROLLVIDEO_FFMPEG: teeingFfmpeg(folder), BENCH_RAW: raw, BENCH_PATH: process.env.PATH }
  const { frames } = await render(roll, at('tee.mp4'), { env })
  writeStrip(raw, roll.frame, frames, at('strip.png'))
  const seconds = { ours: [], alone: [], original: [] }
  for (let round = 0; round < ROUNDS; round++) {
    const done = await render(roll, at('ours.mp4'))
    seconds.ours.push(done.wallSeconds)
    seconds.alone.push(ffmpeg(sameSettings(done.command, raw, at('alone.mp4'))))
    seconds.original.push(original(at('strip.png'), roll.frame, at('original.mp4')))
  }
  fs.rmSync(raw)
  return {
    frames,
    ours: frames / median(seconds.ours),
    alone: frames / median(seconds.alone),
    original: ORIGINAL_FRAMES / median(seconds.original),
  }
}

export async function speed(folder) {
  const rows = []
  for (const roll of ROLLS) {
    const { frames, ours, alone, original: peer } = await measure(roll, folder)
    const name = `${roll.frame.width}×${roll.frame.height}, ${frames} frames`
    const cells = [ours, alone, peer].map((fps) => fps.toFixed(1))
    rows.push([name, ...cells, (ours / alone).toFixed(2), (ours / peer).toFixed(2)])
  }
  return {
    title: `Speed: opaque, ${PX_PER_FRAME} px per frame, frames per second, median of ${ROUNDS} rounds`,
    head: [
      'roll',
      'RollVideo, whole process',
      'libx264 alone, same frames from a file, same settings',
      `\`-loop 1 -i strip.png -vf crop\`, libx264 medium crf 18, ${ORIGINAL_FRAMES} frames`,
      'against libx264 alone',
      'against `-loop 1`',
    ],
    rows,
  }
}
