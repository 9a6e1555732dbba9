import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { Blob, Face } from 'harfbuzzjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCovered, readCoverage } from '../../../src/main/fonts/sfnt/coverage'
import { readFaceCoverage, readFaceRecords } from '../../../src/main/fonts/sfnt/file'
import { BUNDLED, CJK, ZEN_HEI } from './type'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faces-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a file tells its family, weight and slant', async () => {
  const [face] = await readFaceRecords(join(BUNDLED, 'NotoSans_700Bold_Italic.ttf'))
  expect(face).toMatchObject({ faceIndex: 0, family: 'Noto Sans', weight: 700, italic: true, color: false })
})

test('an emoji font is told from a text font', async () => {
  const [face] = await readFaceRecords(join(BUNDLED, 'NotoColorEmoji_400Regular.ttf'))
  expect(face).toMatchObject({ family: 'Noto Color Emoji', color: true })
})

describe.skipIf(!existsSync(CJK) || !existsSync(ZEN_HEI))('collections', () => {
  test('each face of a collection is read', async () => {
    const faces = await readFaceRecords(CJK)
    expect(faces).toHaveLength(10)
    expect(faces[2]).toMatchObject({ faceIndex: 2, family: 'Noto Sans CJK SC', weight: 400 })
  })

  test('names in all languages are read', async () => {
    const [face] = await readFaceRecords(ZEN_HEI)
    expect(face!.family).toBe('WenQuanYi Zen Hei')
    expect(face!.names).toContain('文泉驛正黑')
    expect(face!.names).toContain('文泉驿正黑')
  })
})

test.each(['NotoSans_400Regular.ttf', 'NotoSansSC_400Regular.ttf', 'NotoColorEmoji_400Regular.ttf'])(
  'the characters of %s are those that HarfBuzz finds',
  async (file) => {
    const coverage = await readFaceCoverage(join(BUNDLED, file), 0)
    const expected = [...new Face(new Blob(new Uint8Array(readFileSync(join(BUNDLED, file)))), 0).collectUnicodes()]
    const found: number[] = []
    for (let range = 0; range < coverage.length; range += 2) {
      for (let codePoint = coverage[range]!; codePoint <= coverage[range + 1]!; codePoint++) found.push(codePoint)
    }
    expect(found.filter((codePoint) => codePoint >= 0x20)).toEqual(expected.filter((codePoint) => codePoint >= 0x20))
    expect(expected.every((codePoint) => codePoint < 0x20 || isCovered(coverage, codePoint))).toBe(true)
    expect(isCovered(coverage, 0x10ffff)).toBe(false)
  },
)

test('files that are no fonts, or only begin as fonts do, have no faces', async () => {
  const font = readFileSync(join(BUNDLED, 'NotoSansHebrew_400Regular.ttf'))
  for (const [name, bytes] of [
    ['empty.ttf', new Uint8Array()],
    ['text.ttf', new TextEncoder().encode('not a font, whatever its name says')],
    ['short.ttf', font.subarray(0, 100)],
    ['collection.ttc', new TextEncoder().encode('ttcf\u0000\u0001\u0000\u0000\u007f\u007f\u007f\u007f')],
  ] as const) {
    await writeFile(join(folder, name), bytes)
    expect(await readFaceRecords(join(folder, name)).catch(() => [])).toEqual([])
  }
})

test('no bytes make the reader do anything but give up', async () => {
  const font = readFileSync(join(BUNDLED, 'NotoSansHebrew_400Regular.ttf'))
  const path = join(folder, 'damaged.ttf')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 30 }),
      fc.integer({ min: 0, max: font.length }),
      async (changes, length) => {
        const damaged = Buffer.from(font.subarray(0, length))
        for (const [at, byte] of changes) if (at < length) damaged[at] = byte
        await writeFile(path, damaged)
        // A RangeError of a reader beyond its table is as good as an empty answer: the file counts as broken.
        const faces = await readFaceRecords(path).catch((error: unknown) => {
          expect(error).toBeInstanceOf(RangeError)
          return []
        })
        expect(faces.length).toBeLessThanOrEqual(1024)
      },
    ),
    { numRuns: 60 },
  )
})

test('any character map is read within its bounds, in rising ranges', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 400 }), fc.constantFrom(4, 6, 12, 13), (bytes, format) => {
      const cmap = Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, format]), bytes])
      let coverage = new Uint32Array()
      try {
        coverage = readCoverage(cmap)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
      for (let i = 1; i < coverage.length; i++) expect(coverage[i]).toBeGreaterThanOrEqual(coverage[i - 1]!)
    }),
    { numRuns: 300 },
  )
})
