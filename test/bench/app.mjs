// Runs the app's own command line, from process start to process end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Renders a roll and resolves with the `done` line and the seconds of the whole process. `watch` is called with
 * the front's pid about ten times a second. `options` go to the command line.
 */
export async function render(roll, output, { env = {}, watch, options = [] } = {}) {
  const input = `${output}.roll.json`
  fs.writeFileSync(input, JSON.stringify(roll))
  const started = performance.now()
  const args = [
    path.join(root, 'bin/rollvideo.mjs'),
    'render',
    input,
    '-o',
    output,
    '--overwrite',
    '--json',
    ...options,
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const timer = watch ? setInterval(() => watch(child.pid), 100) : null
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  const [code] = await once(child, 'close')
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  const last = JSON.parse(text.trim().split('\n').at(-1))
  if (code !== 0 || last.type !== 'done') throw new Error(`render failed (${code}): ${JSON.stringify(last)}`)
  return { ...last, wallSeconds: seconds }
}
