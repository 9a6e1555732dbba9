// Makes a checkout ready to run: the set-up, and a build when the sources are newer than the last one.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { FrontError, say } from './words.mjs'
import { withLock } from './lock.mjs'

/** What a complete build leaves; the oldest of them tells the build's age. */
const BUILT = [
  'main/index.js',
  'main/cli.js',
  'main/encoder.js',
  'preload/engine.cjs',
  'preload/studio.cjs',
  'renderer/engine.html',
  'renderer/studio.html',
  'renderer/wasm.html',
]
const SOURCES = ['src', 'electron.vite.config.ts', 'package-lock.json']

function newestMs(file) {
  const stat = fs.statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  // The folder's own time counts too: it tells of a file that was removed.
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newestMs(path.join(file, name))))
}

function builtMs(root) {
  const times = BUILT.map((file) => fs.statSync(path.join(root, 'out', file), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.min(...times)
}

const electronVite = 'node_modules/electron-vite/bin/electron-vite.js'

/** What it says goes to stderr: stdout belongs to the command. */
function setUp(root) {
  const { status } = spawnSync(process.execPath, ['scripts/setup.mjs'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new FrontError('setUp')
}

function isBuilt(root) {
  return builtMs(root) >= Math.max(...SOURCES.map((source) => newestMs(path.join(root, source))))
}

function build(root) {
  if (isBuilt(root)) return
  process.stderr.write(`rollvideo: ${say('building')}\n`)
  const started = new Date()
  const { status, stdout, stderr } = spawnSync(process.execPath, [electronVite, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    throw new FrontError('build')
  }
  // A source saved while the build ran may be in it or not: then the next start builds again.
  for (const file of BUILT) fs.utimesSync(path.join(root, 'out', file), started, started)
}

const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Idempotent; about 0.1 s when all is there. Concurrent fronts wait for one another here. */
export async function prepare(root) {
  try {
    await withLock(path.join(root, '.cache/front.lock'), () => {
      setUp(root)
      build(root)
    })
  } catch (error) {
    if (!REFUSALS.has(error.code)) throw error
    // Another user's checkout: nothing may be written, and when all is built nothing need be.
    if (!isBuilt(root)) throw new FrontError('notWritable', { path: root })
    setUp(root)
  }
}
