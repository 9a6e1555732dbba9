import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'

/** Of a roll whose first frame is wanted no more is made than that and, if it moves, one more. */
const FIRST_FRAME = ['frame.fps=1', 'scroll.holdStartSeconds=1', 'scroll.holdEndSeconds=0', 'scroll.pxPerFrame=10000']

/** Renders a roll of docs/rolls by the command line and answers the file of the frame that is wanted. */
export async function renderFrame(root, { name, frame }, folder) {
  const roll = path.join(root, 'docs/rolls', `${name}.roll.json`)
  const output = path.join(folder, name)
  const settings = frame === 1 ? FIRST_FRAME.flatMap((setting) => ['--set', setting]) : []
  const args = [path.join(root, 'bin/rollvideo.mjs'), 'render', roll, '-o', output, ...settings]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code !== 0) throw new Error(`${name}.roll.json was not rendered (exit code ${code})\n${told}`)
  return path.join(output, `${String(frame).padStart(6, '0')}.png`)
}
