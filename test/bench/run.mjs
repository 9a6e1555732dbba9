// `npm run bench [-- NAME…] [--write]`: measures, prints a table, and with --write puts it into docs/performance.md.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { looks } from './looks.mjs'
import { memory } from './memory.mjs'
import { preview } from './preview.mjs'
import { speed } from './speed.mjs'

const BENCHES = { speed, looks, memory, preview }
const page = path.resolve(import.meta.dirname, '../../docs/performance.md')
const args = process.argv.slice(2)
const names = args.filter((arg) => !arg.startsWith('--'))
const chosen = names.length > 0 ? names : Object.keys(BENCHES)

function table({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

function writeInto(name, text) {
  const marks = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const old = fs.readFileSync(page, 'utf8')
  const [before, rest] = old.split(marks[0])
  const after = rest.split(marks[1])[1]
  fs.writeFileSync(page, `${before}${marks[0]}\n\n${text}\n${marks[1]}${after}`)
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-bench-'))
try {
  for (const name of chosen) {
    const text = table(await BENCHES[name](folder))
    process.stdout.write(`${text}\n`)
    if (args.includes('--write')) writeInto(name, text)
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
