#!/usr/bin/env node
// The way into a checkout: sets up and builds what is missing, then starts it.
import { createRequire } from 'node:module'
import path from 'node:path'
import { enter } from './front/enter.mjs'
import { prepare } from './front/prepare.mjs'

const root = path.resolve(import.meta.dirname, '..')

await enter(process.argv.slice(2), async () => {
  await prepare(root)
  const program = createRequire(import.meta.url)('electron')
  return { program, appArgs: [root], cli: path.join(root, 'out/main/cli.js') }
})
