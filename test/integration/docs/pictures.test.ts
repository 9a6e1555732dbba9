import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, it } from 'vitest'
import { picturesOf } from '../../../scripts/pictures/page.mjs'
import { renderFrame } from '../../../scripts/pictures/render.mjs'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'rollvideo-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Converters differ by one, and two of them may meet in a blend. */
const TOLERANCE = 2
/** Of a thousand pixels so many may differ by more: graphics cards round edges in their own ways. */
const STRAYS_IN_1000 = 1

const read = (file: string): PNG => PNG.sync.read(readFileSync(file))

function differentPixels(one: PNG, other: PNG): number {
  let different = 0
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    const isNear = [0, 1, 2, 3].every(
      (part) => Math.abs(one.data[pixel + part]! - other.data[pixel + part]!) <= TOLERANCE,
    )
    if (!isNear) different++
  }
  return different
}

it.concurrent.each(picturesOf(readFileSync(join(root, 'docs/rolls.md'), 'utf8')))(
  'the picture of $name in docs/rolls.md is what the app makes',
  async (picture) => {
    const shown = read(join(root, 'docs/images/rolls', `${picture.name}.png`))
    const made = read(await renderFrame(root, picture, folder))
    expect([made.width, made.height]).toEqual([shown.width, shown.height])
    expect(differentPixels(made, shown)).toBeLessThanOrEqual((made.width * made.height * STRAYS_IN_1000) / 1000)
  },
)
