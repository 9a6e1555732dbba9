// The way into the packaged app. Its launcher runs this file out of the app's archive, in the app's own Node.
import path from 'node:path'
import { enter } from './front/enter.mjs'

const archive = path.resolve(import.meta.dirname, '..')

await enter(process.argv.slice(2), async () => ({
  program: process.execPath,
  // It finds the archive beside itself.
  appArgs: [],
  cli: path.join(archive, 'out/main/cli.js'),
}))
