// Memory of our own processes together (ffmpeg apart), at its peak: proportional set size, so that what
// Chromium's processes share is counted once.
import path from 'node:path'
import { render } from './app.mjs'
import { lines, plainRoll } from './rolls.mjs'
import { processTree, pssBytes } from './tree.mjs'

const OTHERS = new Set(['ffmpeg', 'ffprobe', 'Xvfb'])

/** Memory is at its highest while the first frames of a long roll are painted, so those are enough. */
const LONG = ['--to', '300f']

async function peakOf(roll, output, options) {
  let peak = 0
  const watch = (pid) => {
    const own = processTree(pid).filter((process) => !OTHERS.has(process.name))
    peak = Math.max(
      peak,
      own.reduce((sum, process) => sum + pssBytes(process.pid), 0),
    )
  }
  const done = await render(roll, output, { watch, options })
  return { peakMiB: Math.round(peak / 2 ** 20), frames: done.frames }
}

/** A roll of many lines, of which each frame shows new ones: the speed is as high as a roll may have. */
function longRoll(lineCount) {
  const roll = plainRoll({ width: 640, height: 360, pxPerFrame: '300' })
  return { ...roll, text: { content: lines(lineCount, 30) }, output: { quality: 'draft' } }
}

export async function memory(folder) {
  const cases = [
    ['3840×2160, 8 px per frame', plainRoll({ width: 3840, height: 2160, lineCount: 20, pxPerFrame: '8' }), []],
    ['640×360, 2,000 lines', longRoll(2000), LONG],
    ['640×360, 200,000 lines', longRoll(200_000), LONG],
  ]
  const rows = []
  for (const [what, roll, options] of cases) {
    const { peakMiB, frames } = await peakOf(roll, path.join(folder, 'memory.mp4'), options)
    rows.push([what, String(frames), `${peakMiB} MiB`])
  }
  return { title: 'Memory: peak of our own processes together, ffmpeg apart', head: ['roll', 'frames', 'peak'], rows }
}
