import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, it } from 'vitest'
import { picturesOf } from '../../../scripts/pictures/page.mjs'
import { renderPicture } from '../../../scripts/pictures/render.mjs'
import { decodeFrames } from '../export/decode'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'rollvideo-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Converters differ by one, and two of them may meet in a blend. */
const TOLERANCE = 2
/** Of a thousand pixels so many may differ by more: graphics cards round edges in their own ways. */
const STRAYS_IN_1000 = 1

interface Shown {
  readonly width: number
  readonly height: number
  /** RGBA of all frames. */
  readonly data: Buffer
}

function read(file: string): Shown {
  const bytes = readFileSync(file)
  if (file.endsWith('.png')) return PNG.sync.read(bytes)
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)]
  return { width, height, data: Buffer.concat(decodeFrames(file, 'rgba', width * height * 4)) }
}

function differentPixels(one: Shown, other: Shown): number {
  let different = 0
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    for (let part = pixel; part < pixel + 4; part++) {
      if (Math.abs(one.data[part]! - other.data[part]!) <= TOLERANCE) continue
      different++
      break
    }
  }
  return different
}

it.concurrent.each(picturesOf(readFileSync(join(root, 'docs/rolls.md'), 'utf8')))(
  'the picture of $name in docs/rolls.md is what the app makes',
  async (picture) => {
    const shown = read(join(root, 'docs/images/rolls', `${picture.name}.${picture.extension}`))
    const made = read(await renderPicture(root, picture, folder))
    const sizeOf = ({ width, height, data }: Shown): number[] => [width, height, data.length]
    expect(sizeOf(made)).toEqual(sizeOf(shown))
    expect(differentPixels(made, shown)).toBeLessThanOrEqual(((made.data.length / 4) * STRAYS_IN_1000) / 1000)
  },
)
