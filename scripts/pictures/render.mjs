import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'

/** Renders a picture of a roll in docs/rolls by the command line and answers its file. */
export async function renderPicture(root, { name, extension, frame }, folder) {
  const roll = path.join(root, 'docs/rolls', `${name}.roll.json`)
  const output = path.join(folder, `${name}.${extension}`)
  const args = [path.join(root, 'bin/rollvideo.mjs'), 'render', roll, '-o', output]
  if (extension === 'png') args.push('--still', `${frame}f`)
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code !== 0) throw new Error(`${name}.roll.json was not rendered (exit code ${code})\n${told}`)
  return output
}
