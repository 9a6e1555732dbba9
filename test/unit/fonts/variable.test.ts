import { join } from 'node:path'
import * as fc from 'fast-check'
import { Blob, Face } from 'harfbuzzjs'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolveFonts } from '../../../src/main/fonts/chain'
import { chosenFile } from '../../../src/main/fonts/chosen-file'
import { nearestFace } from '../../../src/main/fonts/match'
import { resolveRollFonts, resolveStyles } from '../../../src/main/fonts/roll-fonts'
import { readAxes } from '../../../src/main/fonts/sfnt/axes'
import { readFaceRecords } from '../../../src/main/fonts/sfnt/file'
import { tell } from '../../../src/shared/messages/tell'
import { makeRoll } from '../roll/make'
import { BUNDLED, typeOf, VARIABLE } from './type'

const instance = async (settings: Parameters<typeof typeOf>[0]) => {
  const { faces, notices } = await resolveFonts(typeOf({ file: VARIABLE, ...settings }), 'HIO')
  return { face: faces[0]!, notices }
}

describe('the axes of a face', () => {
  test('are those that HarfBuzz finds', async () => {
    const infos = new Face(new Blob(new Uint8Array(readFileSync(VARIABLE))), 0).getAxisInfos()
    const wanted = Object.values(infos).map((axis) => ({
      tag: axis.tag,
      min: axis.min,
      initial: axis.default,
      max: axis.max,
    }))
    const [record] = await readFaceRecords(VARIABLE)
    expect(record!.axes).toEqual(wanted)
    expect(wanted.map(({ tag }) => tag)).toEqual(['opsz', 'wght', 'wdth'])
  })

  test('are none where the font is not variable, or its table is broken', async () => {
    const [record] = await readFaceRecords(join(BUNDLED, 'NotoSans_400Regular.ttf'))
    expect(record!.axes).toEqual([])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        for (const { tag } of readAxes(Buffer.from(bytes))) expect(tag).toHaveLength(4)
      }),
    )
  })
})

describe('a variable font', () => {
  test('is used in the weight of the letters, at most its heaviest', async () => {
    expect((await instance({})).face.variations).toEqual([])
    expect((await instance({ weight: 650 })).face.variations).toEqual([{ tag: 'wght', value: 650 }])
    expect((await instance({ weight: 1 })).face.variations).toEqual([{ tag: 'wght', value: 100 }])
  })

  test('is used on the axes asked for, of which its own weight may be one', async () => {
    const { face, notices } = await instance({ weight: 700, axes: { wdth: 75, wght: 300, opsz: 14 } })
    expect(face.variations).toEqual([
      { tag: 'wght', value: 300 },
      { tag: 'wdth', value: 75 },
    ])
    expect(notices).toEqual([])
  })

  test('is not made bolder when it can be bold', async () => {
    const style = typeOf({ file: VARIABLE, weight: 700, italic: true })
    const { chains } = await resolveStyles([{ style, text: 'HIO' }])
    expect(chains[0]![0]).toMatchObject({ emboldened: false, slanted: true })
  })

  test('is there once for each way in which it is used', async () => {
    const texts = [{}, { axes: { wdth: 75 } }, { axes: { wdth: 75 } }, { axes: { wdth: 100 } }].map((settings) => ({
      style: typeOf({ file: VARIABLE, ...settings }),
      text: 'HIO',
    }))
    const { faces, chains } = await resolveStyles(texts)
    expect(new Set(faces.map(({ id }) => id)).size).toBe(2)
    expect(chains.map(([first]) => first!.face)).toEqual([0, 1, 1, 0])
  })

  test('is nearest to every weight that it can have', async () => {
    const variable = await chosenFile(VARIABLE, 'type.file')
    const fixed = { ...(await chosenFile(join(BUNDLED, 'NotoSans_400Regular.ttf'), 'type.file')), weight: 600 }
    expect(nearestFace([fixed, variable], 620, false)).toBe(variable)
  })
})

describe('axes that cannot be', () => {
  test.each([
    [{ axes: { GRAD: 5 } }, 'font.noAxis', 'type.axes.GRAD'],
    [{ axes: { wdth: 200 } }, 'font.axisRange', 'type.axes.wdth'],
    [{ axes: { wdth: 75 }, file: join(BUNDLED, 'NotoSans_400Regular.ttf') }, 'font.notVariable', 'type.axes.wdth'],
  ])('%j are told', async (settings, key, field) => {
    const { notices } = await instance(settings)
    expect(notices).toMatchObject([{ severity: 'warning', key, field }])
    expect(tell(notices[0]!, 'en')).toContain(field)
  })

  test('name what the font has', async () => {
    const { notices } = await instance({ axes: { GRAD: 5 } })
    expect(tell(notices[0]!, 'en')).toContain('wdth (25 … 151)')
  })

  test('name the style that asks for them', async () => {
    const content = '# HIO\n\nHIO'
    const spec = makeRoll({
      text: { content, format: 'markdown' },
      type: { file: VARIABLE, axes: { wdth: 80 } },
      styles: { title: { axes: { wdth: 5 } } },
    })
    const { notices, faces } = await resolveRollFonts({ spec, content })
    expect(notices).toMatchObject([{ key: 'font.axisRange', field: 'styles.title.axes.wdth' }])
    expect(faces.map(({ variations }) => variations.find(({ tag }) => tag === 'wdth')?.value)).toEqual([25, 80])
  })
})
