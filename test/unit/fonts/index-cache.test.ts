import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemFonts } from '../../../src/main/fonts/library'
import { setFontLocations } from '../../../src/main/fonts/locations'
import { findFontFiles } from '../../../src/main/fonts/system/scan'
import { BUNDLED } from './type'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'font-index-'))
  await mkdir(join(root, 'fonts/deep'), { recursive: true })
  await copyFile(join(BUNDLED, 'NotoSansHebrew_400Regular.ttf'), join(root, 'fonts/hebrew.ttf'))
  await copyFile(join(BUNDLED, 'NotoSansThai_400Regular.ttf'), join(root, 'fonts/deep/thai.TTF'))
  await writeFile(join(root, 'fonts/broken.otf'), 'no font')
  await writeFile(join(root, 'fonts/readme.txt'), 'no font')
})
afterEach(() => rm(root, { recursive: true }))

async function familiesNow(): Promise<readonly string[]> {
  setFontLocations({ systemFolders: [join(root, 'fonts')], cacheFolder: join(root, 'cache') })
  return (await systemFonts()).faces.map((face) => face.family)
}

test('folders are searched through, links in a circle too, and broken files passed over', async () => {
  await symlink(join(root, 'fonts'), join(root, 'fonts/deep/again'))
  expect((await findFontFiles([join(root, 'fonts'), join(root, 'nowhere')])).map(({ path }) => path)).toEqual(
    ['broken.otf', 'hebrew.ttf', 'deep/thai.TTF'].map((name) => join(root, 'fonts', name)),
  )
  expect(await familiesNow()).toEqual(['Noto Sans Hebrew', 'Noto Sans Thai'])
})

test('what is known is kept, and used while a file stays as it is', async () => {
  await familiesNow()
  const path = join(root, 'cache/fonts.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replaceAll('Noto Sans Hebrew', 'From The Cache'))
  expect(await familiesNow()).toEqual(['From The Cache', 'Noto Sans Thai'])
  await utimes(join(root, 'fonts/hebrew.ttf'), 1, 1)
  expect(await familiesNow()).toEqual(['Noto Sans Hebrew', 'Noto Sans Thai'])
})

test('files that are gone are forgotten, and nothing else is left in the folder', async () => {
  await familiesNow()
  await rm(join(root, 'fonts/hebrew.ttf'))
  expect(await familiesNow()).toEqual(['Noto Sans Thai'])
  expect(await readFile(join(root, 'cache/fonts.json'), 'utf8')).not.toContain('Hebrew')
  expect(await readdir(join(root, 'cache'))).toEqual(['fonts.json'])
})

test('a damaged cache counts as none', async () => {
  await mkdir(join(root, 'cache'))
  for (const text of ['', '{"version":1', '{"version":1,"files":{"a":{"key":5}}}', '[]']) {
    await writeFile(join(root, 'cache/fonts.json'), text)
    expect(await familiesNow()).toEqual(['Noto Sans Hebrew', 'Noto Sans Thai'])
  }
})
