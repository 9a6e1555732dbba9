import { expect, test } from 'vitest'
import { resolveStyles } from '../../../src/main/fonts/roll-fonts'
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
