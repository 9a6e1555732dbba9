// `npm run demo`: renders the sample rolls by the real command line into demo-output/, tells what was checked
// and how fast it went, and writes a poster of each.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const root = path.resolve(import.meta.dirname, '..')
const output = path.join(root, 'demo-output')
const samples = path.join(root, 'resources/samples')

const DEMOS = [
  { roll: 'peach-blossom-spring.roll.json', file: 'peach-blossom-spring.mp4', what: 'a Chinese page, 720×1280' },
  { roll: 'tempest-credits.roll.json', file: 'tempest-credits.mov', what: 'English credits, 1920×1080, transparent' },
]

/** Where in the video the poster is taken: the text fills the frame. */
const POSTER_AT = 0.4

const say = (line) => process.stdout.write(`${line}\n`)
const inRoot = (file) => path.relative(process.cwd(), file)

function showProgress({ frame, frames }) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K  ${Math.floor((100 * frame) / frames)} %`)
}

/** Runs `rollvideo render --json` and answers its plan and what was done. */
async function render(roll, file) {
  const args = ['bin/rollvideo.mjs', 'render', path.join(samples, roll), '-o', file, '--overwrite', '--json']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = new Promise((resolve) => child.once('close', resolve))
  const events = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line)
    events[event.type] = event
    if (event.type === 'progress') showProgress(event)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
  const code = await exit
  if (code !== 0) throw new Error(`rollvideo render ended with exit code ${code}, see above`)
  return events
}

/** One frame of a video as a PNG, its alpha kept. */
function writePoster(video, seconds, poster) {
  const named = process.env.ROLLVIDEO_FFMPEG
  if (named === 'none') return false
  const args = ['-v', 'error', '-y', '-ss', String(seconds), '-i', video, '-frames:v', '1', poster]
  const { status, error } = spawnSync(named || 'ffmpeg', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (error?.code === 'ENOENT') return false
  if (status !== 0) throw new Error(`ffmpeg could not take a poster from ${video}`)
  return true
}

async function demo({ roll, file, what }) {
  const video = path.join(output, file)
  const poster = video.replace(/\.\w+$/, '.png')
  say(`\n${what}`)
  const { plan, done } = await render(roll, video)
  const megabytes = (fs.statSync(video).size / 1e6).toFixed(1)
  const checks = Object.entries(done.checks).map(([name, value]) => `${name} ${value}`)
  say(`  video   ${inRoot(done.path)} (${megabytes} MB)`)
  say(`  length  ${plan.durationSeconds.toFixed(1)} s, ${done.frames} frames at ${plan.fps} fps`)
  say(`  speed   ${done.seconds.toFixed(1)} s, ${Math.round(done.frames / done.seconds)} frames a second`)
  say(`  encoder ${done.encoder}: ${done.encoderReason}`)
  say(`  checked ${checks.join(', ')}`)
  const hasPoster = writePoster(video, plan.durationSeconds * POSTER_AT, poster)
  say(`  poster  ${hasPoster ? inRoot(poster) : 'none: there is no ffmpeg to take it with'}`)
}

try {
  fs.mkdirSync(output, { recursive: true })
  say(`Rendering ${DEMOS.length} sample rolls (resources/samples) into ${inRoot(output) || '.'}`)
  for (const item of DEMOS) await demo(item)
  say('\nMake your own: node bin/rollvideo.mjs render novel.txt -o novel.mp4')
} catch (error) {
  process.stderr.write(`demo: ${error.message}\n`)
  process.exitCode = 1
}
