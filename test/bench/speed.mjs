// Whole process against the encoder alone, fed with the same frames at the same settings, and against the way
// the original service works: one tall picture, looped and cropped by ffmpeg for every frame.
import fs from 'node:fs'
import path from 'node:path'
import { render } from './app.mjs'
import { ffmpeg, sameSettings, teeingFfmpeg } from './ffmpeg.mjs'
import { plainRoll } from './rolls.mjs'

const ROUNDS = 3
const ORIGINAL_FRAMES = 200
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

export async function speed(folder) {
  const roll = plainRoll()
  const { width, height } = roll.frame
  const raw = path.join(folder, 'frames.yuv')
  const env = { ROLLVIDEO_FFMPEG: teeingFfmpeg(folder), BENCH_RAW: raw, BENCH_PATH: process.env.PATH }
  await render(roll, path.join(folder, 'tee.mp4'), { env })

  const strip = path.join(folder, 'strip.png')
  const input = ['-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', `${width}x${height}`, '-i', raw]
  ffmpeg([...input, '-vf', `select='not(mod(n-29,${height / 2}))*gte(n,29)',tile=1x7`, '-frames:v', '1', strip])

  const ours = []
  const alone = []
  const original = []
  let frames = 0
  for (let round = 0; round < ROUNDS; round++) {
    const done = await render(roll, path.join(folder, 'ours.mp4'))
    frames = done.frames
    ours.push(done.wallSeconds)
    alone.push(ffmpeg(sameSettings(done.command, raw, path.join(folder, 'alone.mp4'))))
    const crop = `crop=${width}:${height}:0:'min(n*2,ih-${height})'`
    const encode = [
      '-c:v',
      'libx264',
      '-preset',
      'medium',
      '-crf',
      '18',
      '-pix_fmt',
      'yuv420p',
      '-frames:v',
      `${ORIGINAL_FRAMES}`,
    ]
    original.push(
      ffmpeg([
        '-framerate',
        '60',
        '-loop',
        '1',
        '-i',
        strip,
        '-vf',
        crop,
        ...encode,
        path.join(folder, 'original.mp4'),
      ]),
    )
  }
  fs.rmSync(raw)
  const oursFps = frames / median(ours)
  const aloneFps = frames / median(alone)
  const originalFps = ORIGINAL_FRAMES / median(original)
  const row = (what, fps) => [what, fps.toFixed(1), (oursFps / fps).toFixed(2)]
  return {
    title: `Speed: 1080p opaque, ${frames} frames at 2 px per frame, median of ${ROUNDS} rounds`,
    head: ['what', 'frames per second', 'RollVideo is this many times as fast'],
    rows: [
      row('RollVideo, whole process from start to checked file', oursFps),
      row('libx264 alone, same frames from a file, same settings', aloneFps),
      row(`\`ffmpeg -loop 1 -i strip.png -vf crop\`, libx264 medium crf 18 (${ORIGINAL_FRAMES} frames)`, originalFps),
    ],
  }
}
