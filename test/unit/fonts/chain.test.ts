import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveFonts } from '../../../src/main/fonts/chain'
import { listFamilies } from '../../../src/main/fonts/families'
import { readFontData } from '../../../src/main/fonts/read'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { FaultError } from '../../../src/shared/messages/fault'
import { tell } from '../../../src/shared/messages/tell'
import type { RollInput } from '../../../src/shared/roll/spec'
import { rollOf } from '../layout/rolls'
import { BUNDLED, CJK, typeOf, ZEN_HEI } from './type'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chain-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function familiesFor(content: string, settings: RollInput['type'] = {}): Promise<readonly string[]> {
  return (await resolveFonts(typeOf(settings), content)).faces.map((face) => face.family)
}

async function faultOf(file: string): Promise<FaultError['fault']> {
  try {
    await resolveFonts(typeOf({ file }), 'text')
  } catch (error) {
    if (error instanceof FaultError) return error.fault
    throw error
  }
  throw new Error('no fault')
}

test('only faces that the text needs are chosen', async () => {
  expect(await familiesFor('你好, world')).toEqual(['Noto Sans SC'])
  expect(await familiesFor('你好 👍🏽')).toEqual(['Noto Sans SC', 'Noto Color Emoji'])
  expect(await familiesFor('שלום', { family: ['Noto Sans'] })).toEqual(['Noto Sans', 'Noto Sans Hebrew'])
  const all = await familiesFor('مرحبا שלום สวัสดี 你好 abc', { family: ['Noto Sans'] })
  expect(all.toSorted()).toEqual([
    'Noto Sans',
    'Noto Sans Arabic',
    'Noto Sans Hebrew',
    'Noto Sans SC',
    'Noto Sans Thai',
  ])
})

test('weight and slant choose the face', async () => {
  const { faces } = await resolveFonts(typeOf({ family: ['Noto Sans'], weight: 600, italic: true }), 'Hi')
  expect(faces.map((face) => face.id)).toEqual(['bundled:NotoSans_700Bold_Italic'])
})

test('a family that is not there is a notice, and the text is set all the same', async () => {
  const { faces, notices } = await resolveFonts(typeOf({ family: ['No Such Font'] }), '你好')
  expect(faces.map((face) => face.family)).toEqual(['Noto Sans SC'])
  expect(notices).toEqual([
    {
      severity: 'warning',
      key: 'font.unknownFamily',
      params: { field: 'type.family', family: 'No Such Font' },
      field: 'type.family',
    },
  ])
  expect(tell(notices[0]!, 'en')).toContain('No Such Font')
})

test('a text of emoji alone has a face for its line height', async () => {
  const { faces } = await resolveFonts(typeOf({ family: ['Noto Color Emoji'] }), '😀')
  expect(faces.map((face) => face.color)).toEqual([true, false])
})

test('a font file comes first', async () => {
  const file = join(BUNDLED, 'NotoSansHebrew_400Regular.ttf')
  const { faces } = await resolveFonts(typeOf({ file }), 'שלום 你')
  expect(faces[0]).toMatchObject({ path: file, faceIndex: 0 })
  expect(faces[1]).toMatchObject({ family: 'Noto Sans SC' })
})

test('an id tells nothing of where a file lies', async () => {
  const file = join(folder, 'my font#1.ttf')
  await copyFile(join(BUNDLED, 'NotoSansHebrew_400Regular.ttf'), file)
  const { faces } = await resolveFonts(typeOf({ file }), 'שלום')
  expect(faces[0]!.path).toBe(file)
  expect(faces[0]!.id).not.toContain(folder)
})

test('a file that is missing or no font is a fault that names it', async () => {
  const text = join(folder, 'text.ttf')
  await writeFile(text, 'This is no font.')
  const damaged = join(folder, 'damaged.ttf')
  await writeFile(damaged, Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 9]), Buffer.alloc(500, 7)]))
  const missing = join(folder, 'missing.ttf')
  for (const [file, key] of [
    [text, 'font.notAFont'],
    [damaged, 'font.notAFont'],
    [missing, 'font.fileMissing'],
    [folder, 'font.unreadable'],
  ] as const) {
    const fault = await faultOf(file)
    expect(fault).toMatchObject({ kind: 'input', key, field: 'type.file' })
    expect(tell(fault, 'en')).toContain(file)
    expect(tell(fault, 'zh')).toContain(file)
  }
  expect(await faultOf(`${join(BUNDLED, 'NotoSans_400Regular.ttf')}#3`)).toMatchObject({ key: 'font.noSuchFace' })
})

test('the bytes of a face can be laid out', async () => {
  const { faces } = await resolveFonts(typeOf(), '你好 😀')
  const fonts = FontSet.load(await Promise.all(faces.map(readFontData)))
  const layout = layoutRoll(rollOf('你好 😀'), fonts)
  expect(layout.missing.count).toBe(0)
  expect(layout.fontIds).toEqual(faces.map((face) => face.id))
  fonts.dispose()
})

test('a file is read once for as long as it is kept', async () => {
  const { faces } = await resolveFonts(typeOf(), 'x')
  const [first, second] = [await readFontData(faces[0]!), await readFontData(faces[0]!)]
  expect(second.bytes).toBe(first.bytes)
})

describe.skipIf(!existsSync(CJK) || !existsSync(ZEN_HEI))('installed fonts', () => {
  test('are found by their names in any language', async () => {
    expect(await familiesFor('x', { family: ['文泉驿正黑', 'Noto Sans'] })).toEqual(['WenQuanYi Zen Hei'])
    expect(await familiesFor('x', { family: ['noto sans cjk jp'] })).toEqual(['Noto Sans CJK JP'])
    expect(await familiesFor('x', { family: ['思源黑体'] })).toEqual(['Noto Sans CJK SC'])
  })

  test('faces of a collection are named by number', async () => {
    const { faces } = await resolveFonts(typeOf({ file: `${CJK}#2` }), '你好')
    expect(faces).toEqual([expect.objectContaining({ path: CJK, faceIndex: 2, family: 'Noto Sans CJK SC' })])
  })

  test('draw what the app’s own fonts cannot', async () => {
    const [first, ...others] = await familiesFor('नमस्ते', { family: ['Noto Sans Thai'] })
    expect(first).toBe('Noto Sans Thai')
    expect(others.length).toBeGreaterThan(0)
    const { faces } = await resolveFonts(typeOf(), 'ཨ')
    const fonts = FontSet.load(await Promise.all(faces.map(readFontData)))
    expect(layoutRoll(rollOf('ཨ'), fonts).missing.count).toBe(0)
  })

  test('are listed with the app’s own first', async () => {
    const families = await listFamilies()
    expect(families[0]!.bundled).toBe(true)
    expect(families.find((family) => family.name === 'WenQuanYi Zen Hei')?.otherNames).toContain('文泉驿正黑')
    expect(families.find((family) => family.name === 'Noto Sans')).toMatchObject({
      weights: [400, 700],
      italic: true,
      bundled: true,
    })
  })
})
