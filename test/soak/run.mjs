// `npm run soak [-- --rounds N --seed S --first R]`: long rounds of random rolls and random faults, on the real
// command line. One line a round; the exit code tells whether all of them passed.
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    first: { type: 'string', default: '1' },
  },
})

function numberOf(name) {
  const value = Number(values[name])
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} is a whole number, not ${values[name]}`)
  return value
}

const abort = new AbortController()
// The round that runs hears of it too, being in the same process group, and ends.
process.once('SIGINT', () => abort.abort())

const { module } = await runnerImport(path.join(import.meta.dirname, 'soak.ts'), {
  configFile: false,
  logLevel: 'warn',
})
const failures = await module.soak({
  rounds: numberOf('rounds'),
  seed: numberOf('seed'),
  first: numberOf('first'),
  print: (line) => process.stdout.write(`${line}\n`),
  signal: abort.signal,
})
process.exitCode = failures === 0 ? 0 : 1
