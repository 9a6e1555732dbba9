// `npm run docs:pictures [NAME…]`: makes the pictures of docs/rolls.md again, by the real command line, from the roll
// files in docs/rolls. With `--into FOLDER` they go there in place of docs/images/rolls.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { picturesOf } from './pictures/page.mjs'
import { renderPicture } from './pictures/render.mjs'
import { shrink } from './pictures/shrink.mjs'

const root = path.resolve(import.meta.dirname, '..')
/** Most of a render is waiting for Chromium to start: two at a time hide that. */
const AT_ONCE = 2

const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } })
const target = values.into ?? path.join(root, 'docs/images/rolls')
const all = picturesOf(fs.readFileSync(path.join(root, 'docs/rolls.md'), 'utf8'))
const unknown = positionals.filter((name) => all.every((picture) => picture.name !== name))
const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

async function make(picture) {
  const file = await renderPicture(root, picture, temporary)
  const made = fs.readFileSync(file)
  const bytes = picture.extension === 'png' ? shrink(made) : made
  fs.writeFileSync(path.join(target, path.basename(file)), bytes)
  process.stdout.write(`${picture.name} ${Math.ceil(bytes.length / 1024)} kB\n`)
}

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-pictures-'))
try {
  if (unknown.length > 0) throw new Error(`docs/rolls.md shows no ${unknown.join(', ')}`)
  fs.mkdirSync(target, { recursive: true })
  // The first builds what is not built; two would both.
  await make(wanted.shift())
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) await make(next)
  })
  await Promise.all(workers)
} catch (error) {
  process.stderr.write(`pictures: ${error.message}\n`)
  process.exitCode = 1
} finally {
  fs.rmSync(temporary, { recursive: true, force: true })
}
