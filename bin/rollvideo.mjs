#!/usr/bin/env node
// The front of a checkout: sets up and builds what is missing, finds a screen, and starts the app.
import path from 'node:path'
import { prepare } from './front/prepare.mjs'
import { startDisplay } from './front/display.mjs'
import { doorOf } from './front/door.mjs'
import { runElectron, runNode } from './front/run.mjs'
import { FrontError } from './front/words.mjs'

const root = path.resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)

async function main() {
  await prepare(root)
  const door = doorOf(args)
  if (door === 'node') return runNode(root, args)
  const display = await startDisplay()
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
