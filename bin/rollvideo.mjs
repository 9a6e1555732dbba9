#!/usr/bin/env node
// The front of a checkout: sets up and builds what is missing, finds a screen, and starts the app.
import path from 'node:path'
import { prepare } from './front/prepare.mjs'
import { startDisplay } from './front/display.mjs'
import { doorOf } from './front/door.mjs'
import { INTERRUPTED, runElectron, runNode, SIGNALS } from './front/run.mjs'
import { FrontError } from './front/words.mjs'

const root = path.resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)

/** Before there is an app to ask: leaves as ever, so that what was started goes too. */
const leave = () => process.exit(INTERRUPTED)

async function main() {
  for (const signal of SIGNALS) process.on(signal, leave)
  await prepare(root)
  const door = doorOf(args)
  const display = door === 'node' ? null : await startDisplay()
  // From here on signals go to what is started next, within this turn.
  for (const signal of SIGNALS) process.off(signal, leave)
  if (display === null) return runNode(root, args)
  try {
    return await runElectron(root, args, { display: display.name, ownProfile: door === 'app' })
  } finally {
    await display.stop()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof FrontError)) throw error
  process.stderr.write(`rollvideo: ${error.message}\n`)
  process.exitCode = error.exitCode
}
