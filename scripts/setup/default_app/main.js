// What stock Electron's default_app does for `electron [-r module] <app dir or file>`, for runtimes
// unpacked from a tarball that lacks it. It is an ES module that awaits the app's import: Electron
// holds back `ready` until then, so that registerSchemesAsPrivileged still comes in time.
import fs from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron/main'

const preloads = []
let target
const args = process.argv.slice(1)
for (let i = 0; i < args.length && !target; i++) {
  const arg = args[i]
  if (arg === '-v' || arg === '--version') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  } else if (arg === '-r' || arg === '--require') preloads.push(args[++i])
  else if (arg.startsWith('--app=')) target = arg.slice(6)
  else if (!arg.startsWith('-')) target = arg
}
if (!target) {
  console.error('usage: electron [-r module] <app>')
  process.exit(1)
}
if (preloads.length) Module._preloadModules(preloads)

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const dir = path.resolve(target)
const manifestPath = path.join(dir, 'package.json')
const hasManifest = fs.existsSync(manifestPath)
if (hasManifest) {
  const manifest = JSON.parse(fs.readFileSync(manifestPath, 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName || manifest.name || app.name
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`)
}
try {
  const entry = Module._resolveFilename(dir, null, true)
  app.setAppPath(hasManifest ? dir : path.dirname(entry))
  await import(pathToFileURL(entry).href)
} catch (error) {
  console.error('The app threw an error during load\n', error)
  app.exit(1)
}
