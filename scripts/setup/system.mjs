// The system libraries and programs that Electron and the exporter need on Debian and Ubuntu.
// Installed when we are root; otherwise the one command to run is printed.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** A package, and a file that tells that it is there. Libraries are looked up in the loader's folders. */
const RUNTIME = [
  { name: 'libgtk-3-0t64', alternative: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'libnss3', library: 'libnss3.so' },
  { name: 'libasound2t64', alternative: 'libasound2', library: 'libasound.so.2' },
  { name: 'libgbm1', library: 'libgbm.so.1' },
  { name: 'libxss1', library: 'libXss.so.1' },
  { name: 'xvfb', program: 'Xvfb' },
  { name: 'xauth', program: 'xauth' },
  { name: 'ffmpeg', program: 'ffmpeg' },
  { name: 'fonts-noto-core', path: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf' },
]

/** What only the tests use: collections (.ttc) and a font that Chromium refuses. */
const TESTS = [
  { name: 'fonts-noto-cjk', path: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
  { name: 'fonts-wqy-zenhei', path: '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc' },
]

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/lib/x86_64-linux-gnu',
]

const exists = (folders, file) => folders.some((folder) => fs.existsSync(`${folder}/${file}`))

function isThere({ library, program, path }) {
  if (library) return exists(LIBRARY_FOLDERS, library)
  if (program) return exists((process.env.PATH ?? '').split(':').filter(Boolean), program)
  return fs.existsSync(path)
}

function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(fs.readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

const apt = (args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** The names under which this release of the system offers the packages (t64 came with Debian 13 and Ubuntu 24.04). */
function offeredNames(packages) {
  const isOffered = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
  return packages.map((item) => (item.alternative && !isOffered(item.name) ? item.alternative : item.name))
}

/** Installs or names what is missing. Idempotent, and does nothing off Linux. */
export function setUpSystem({ tests = false } = {}) {
  if (process.platform !== 'linux') return
  const missing = [...RUNTIME, ...(tests ? TESTS : [])].filter((item) => !isThere(item))
  if (missing.length === 0) return
  if (!isDebianLike()) {
    process.stderr.write(
      `setup: please install what your system calls: ${missing.map((item) => item.name).join(' ')}\n`,
    )
    return
  }
  if (process.getuid?.() !== 0) {
    process.stderr.write(`setup: please run: sudo apt-get install -y ${offeredNames(missing).join(' ')}\n`)
    return
  }
  process.stderr.write(`setup: installing ${missing.map((item) => item.name).join(' ')}\n`)
  apt(['-qq', 'update'])
  if (!apt(['-qq', 'install', '-y', '--no-install-recommends', ...offeredNames(missing)]))
    throw new Error(`apt-get could not install: ${offeredNames(missing).join(' ')}`)
}
