// The npm packages whose code is in the packaged app: what src/ imports, what package.json depends on at run time, and
// what those depend on in turn. A bundler leaves out some of it, so it is rather too much than too little.
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The runtime, which brings its own notices. */
const RUNTIME = 'electron'

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'".][^'"]*)['"]/g

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function importedPackages() {
  const sources = fs
    .readdirSync(path.join(root, 'src'), { recursive: true })
    .filter((name) => /\.(?:tsx?|css)$/.test(name))
  return sources.flatMap((name) => {
    const source = fs.readFileSync(path.join(root, 'src', name), 'utf8')
    return [...source.matchAll(IMPORT)].map(([, specifier]) => packageOf(specifier))
  })
}

/** Where Node would find a package that the one in a folder of the lock asks for; null for one that is not installed. */
function resolve(packages, folder, name) {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    const found = `${from === '' ? '' : `${from}/`}node_modules/${name}`
    if (found in packages) return found
    if (from === '') return null
  }
}

/** @returns {{ name: string, version: string, license: string, folder: string, direct: boolean }[]} by name */
export function bundledPackages() {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const direct = new Set()
  for (const name of [...Object.keys(packages[''].dependencies), ...importedPackages()]) {
    if (name !== RUNTIME && `node_modules/${name}` in packages) direct.add(`node_modules/${name}`)
  }
  // What is added on the way is visited too.
  const all = new Set(direct)
  for (const folder of all) {
    for (const name of Object.keys(packages[folder].dependencies ?? {})) {
      // Types leave nothing in the code.
      const found = name.startsWith('@types/') ? null : resolve(packages, folder, name)
      if (found !== null) all.add(found)
    }
  }
  return [...all]
    .map((folder) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const { version, license } = packages[folder]
      return {
        name,
        version,
        license: license ?? 'unknown',
        folder: path.join(root, folder),
        direct: direct.has(folder),
      }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
