import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picturesOfText } from '../../../src/main/pictures/of-text'
import { tell } from '../../../src/shared/messages/tell'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'
import { makeRoll } from '../roll/make'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollvideo-text-pictures-'))
  await writeFile(join(folder, 'logo.png'), PNG.sync.write(new PNG({ width: 8, height: 6 })))
  await writeFile(join(folder, 'words.png'), 'no picture at all')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const POLICY = { allowPrivate: true }

const rollOf = (content: string, at: Partial<ResolvedRoll> = {}): ResolvedRoll => ({
  spec: makeRoll({ text: { content, format: 'markdown' } }),
  content,
  folder,
  ...at,
})

test('the pictures of a text are found beside it, each once, by what the text calls them', async () => {
  const { pictures, faults } = await picturesOfText(rollOf('![](logo.png)\n\n![](./logo.png) ![](logo.png)\n'), POLICY)
  expect(faults).toEqual([])
  expect(pictures).toMatchObject([
    { source: 'logo.png', file: join(folder, 'logo.png'), widthPx: 8, heightPx: 6, at: { line: 1, column: 1 } },
    { source: './logo.png', file: join(folder, 'logo.png'), at: { line: 3 } },
  ])
})

test('what cannot be shown is told with its place, and the others are there', async () => {
  const { pictures, faults } = await picturesOfText(rollOf('![](no.png)\n\n![](logo.png)\n\n![](words.png)\n'), POLICY)
  expect(pictures.map(({ source }) => source)).toEqual(['logo.png'])
  expect(faults).toMatchObject([
    { severity: 'error', key: 'picture.missing', params: { path: 'no.png' }, line: 1 },
    { severity: 'error', key: 'picture.notPicture', params: { path: 'words.png' }, line: 5 },
  ])
  for (const one of faults) for (const language of ['en', 'zh'] as const) expect(tell(one, language)).not.toContain('{')
})

test('a text that lies nowhere has no pictures beside it', async () => {
  const { folder: _folder, ...nowhere } = rollOf('![](logo.png)\n')
  const { faults } = await picturesOfText(nowhere, POLICY)
  expect(faults).toMatchObject([{ key: 'picture.noFolder', params: { path: 'logo.png' }, line: 1 }])
})

test('a plain text names no pictures', async () => {
  const plain = { ...rollOf('![](no.png)'), spec: makeRoll({ text: { content: '![](no.png)' } }) }
  expect(await picturesOfText(plain, POLICY)).toEqual({ pictures: [], faults: [] })
})
