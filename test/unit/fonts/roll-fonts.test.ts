import { expect, test } from 'vitest'
import { resolveRollFonts, resolveStyles } from '../../../src/main/fonts/roll-fonts'
import { FaultError } from '../../../src/shared/messages/fault'
import { makeRoll } from '../roll/make'
import { typeOf } from './type'

const idsOf = async (...texts: Parameters<typeof resolveStyles>[0]): Promise<readonly (readonly string[])[]> => {
  const { faces, chains } = await resolveStyles(texts)
  return chains.map((chain) => chain.map(({ face }) => faces[face]!.id))
}

test('each style has the faces that its own text needs, and shared ones are there once', async () => {
  const body = typeOf({ family: ['Noto Sans'] })
  const bold = typeOf({ family: ['Noto Sans'], weight: 700 })
  const texts = [
    { style: body, text: 'abc' },
    { style: bold, text: 'abc 你' },
    { style: body, text: 'שלום' },
  ]
  expect(await idsOf(...texts)).toEqual([
    ['bundled:NotoSans_400Regular'],
    ['bundled:NotoSans_700Bold', 'bundled:NotoSansSC_700Bold'],
    ['bundled:NotoSans_400Regular', 'bundled:NotoSansHebrew_400Regular'],
  ])
  const { faces } = await resolveStyles(texts)
  expect(new Set(faces.map(({ id }) => id)).size).toBe(faces.length)
})

test('what a family lacks is drawn, what it has is not', async () => {
  const linksOf = async (settings: Parameters<typeof typeOf>[0], text: string) =>
    (await resolveStyles([{ style: typeOf(settings), text }])).chains[0]!.map(({ emboldened, slanted }) => [
      emboldened,
      slanted,
    ])
  // Noto Sans SC has a bold face and none that is slanted.
  expect(await linksOf({ weight: 700, italic: true }, '你好')).toEqual([[false, true]])
  expect(await linksOf({ family: ['Noto Sans'], weight: 700, italic: true }, 'Hi')).toEqual([[false, false]])
  expect(await linksOf({ family: ['Noto Color Emoji'], weight: 700, italic: true }, '😀')).toContainEqual([
    false,
    false,
  ])
})

test('a family that is not there is told of once, however many styles name it', async () => {
  const style = typeOf({ family: ['No Such Font'] })
  const { notices } = await resolveStyles([
    { style, text: 'a' },
    { style, text: 'b' },
  ])
  expect(notices).toHaveLength(1)
})

const rollOf = (styles: object, content: string) => {
  const text = { content, format: 'markdown' }
  return { spec: makeRoll({ text, styles, type: { family: ['Noto Sans'] } }), content }
}

test('a text with parts has a chain for each of its letter styles', async () => {
  const { faces, chains } = await resolveRollFonts(rollOf({}, '# Big\n\nWords *slanted* 你\n'))
  const first = chains.map((chain) => faces[chain[0]!.face]!.id)
  expect(first).toContain('bundled:NotoSans_700Bold')
  expect(first).toContain('bundled:NotoSans_400Regular')
  expect(first).toContain('bundled:NotoSans_400Regular_Italic')
  expect(faces.map(({ id }) => id)).toContain('bundled:NotoSansSC_400Regular')
})

test('a style that names what is not there is told of by its own field', async () => {
  const { notices } = await resolveRollFonts(rollOf({ title: { family: ['No Such Font'] } }, '# Big\n\nWords\n'))
  expect(notices).toMatchObject([{ key: 'font.unknownFamily', field: 'styles.title.family' }])
  const missing = resolveRollFonts(rollOf({ title: { file: '/no/such.ttf' } }, '# Big\n'))
  await expect(missing).rejects.toThrow(FaultError)
  await expect(missing).rejects.toMatchObject({
    fault: { key: 'font.fileMissing', field: 'styles.title.file', params: { file: '/no/such.ttf' } },
  })
})
