import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../../scripts/package/bundled.mjs'
import { licencesOf, licenceText } from '../../../scripts/package/licences.mjs'

const root = resolve(import.meta.dirname, '../../..')
const notice = readFileSync(join(root, 'NOTICE.md'), 'utf8')
const packages = bundledPackages()

/** What may be bundled into a program under the MIT licence; of a choice the first that is here is taken. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'PSF-2.0',
])

/** The notices' rows of packages: `name (licence)` of each. */
function noticed(): string[] {
  const table = notice.slice(notice.indexOf('## npm packages'), notice.indexOf('## Not distributed'))
  return [...table.matchAll(/^\| (\S+) +\| ([^|]*?) +\|$/gm)]
    .filter(([, licence]) => !/^(?:licence|-+)$/.test(licence!))
    .flatMap(([, licence, names]) =>
      names!
        .replace(/:.*/, '')
        .split(', ')
        .map((name) => `${name} (${licence})`),
    )
}

describe('the notices', () => {
  it('name every package that the app is built from, with its licence, and no other', () => {
    const direct = packages.filter((item) => item.direct).map(({ name, license }) => `${name} (${license})`)
    expect(noticed().toSorted()).toEqual(direct.toSorted())
  })

  it('name every bundled family, and the setup copies a licence of each', () => {
    const setup = readFileSync(join(root, 'scripts/setup/fonts.mjs'), 'utf8')
    const names = new Set([...setup.matchAll(/\['(noto-[a-z-]+)'/g)].map(([, name]) => name!))
    expect(names.size).toBeGreaterThan(5)
    const fonts = readdirSync(join(root, 'resources/fonts'))
    for (const name of names) {
      const family = name.split('-').map((word) => (word === 'sc' ? 'SC' : word[0]!.toUpperCase() + word.slice(1)))
      expect(notice).toContain(family.join(' '))
      expect(fonts).toContain(`LICENSE-${name}.txt`)
      const text = readFileSync(join(root, `resources/fonts/LICENSE-${name}.txt`), 'utf8')
      expect(text).toMatch(/^Copyright \d{4}/)
      expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
    }
  })
})

describe('the licences of the bundled packages', () => {
  it('let the app be MIT; ffmpeg’s core, which does not, stays apart', () => {
    const others = packages.filter(({ license }) => {
      const choices = license.replace(/[()]/g, '').split(' OR ')
      return !choices.some((choice) => PERMISSIVE.has(choice))
    })
    expect(others.map(({ name, license }) => [name, license])).toEqual([['@ffmpeg/core', 'GPL-2.0-or-later']])
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
    expect(builder).toContain("- '!**/node_modules/@ffmpeg/**'")
  })

  it('are told whole: a text and a copyright for each', () => {
    expect(packages.length).toBeGreaterThan(100)
    for (const item of packages) {
      if (item.name !== '@ffmpeg/core') expect(licenceText(item), item.name).toMatch(/copyright|public domain/i)
    }
    const all = licencesOf(packages)
    for (const { name, version } of packages) expect(all).toContain(`\n${name} ${version} (`)
  })

  it('refuse a package without a licence', () => {
    const folder = join(root, 'src/shared')
    expect(() => licenceText({ name: 'thing', license: 'unknown', folder })).toThrow()
  })
})
