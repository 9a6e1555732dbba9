import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const icons = join(root, 'resources/icons')

/** Place, size and look of all that a drawing consists of, whatever its colours. */
function shapesOf(file: string): string[] {
  const drawing = readFileSync(join(root, file), 'utf8')
  return [...drawing.matchAll(/<(?:rect|path) [^>]*>/g)].map(([shape]) => shape.replace(/fill="[^"]*"/, 'fill=""'))
}

/** Sizes of the pictures in a Windows icon: its directory has a byte each for width and height, 0 for 256. */
function icoSizes(bytes: Buffer): number[] {
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes.readUInt8(6 + 16 * index) || 256)
}

/** Types of the entries of a macOS icon: each begins with its type and its length, big-endian. */
function icnsTypes(bytes: Buffer): string[] {
  const types: string[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) types.push(bytes.toString('latin1', at, at + 4))
  return types
}

describe('the app icon', () => {
  it('is the mark of the window', () => {
    const mark = shapesOf('resources/icons/mark.svg')
    expect(mark).toHaveLength(5)
    expect(mark).toEqual(shapesOf('src/renderer/studio/header/Mark.tsx'))
  })

  it.each([16, 24, 32, 48, 64, 128, 256, 512])('is there as %i px, with clear corners', (sizePx) => {
    const { width, height, data } = PNG.sync.read(readFileSync(join(icons, `${sizePx}x${sizePx}.png`)))
    const middle = (sizePx * sizePx + sizePx) / 2
    expect({ width, height, corner: data[3], middle: data[4 * middle + 3] }).toEqual({
      width: sizePx,
      height: sizePx,
      corner: expect.toSatisfy((alpha: number) => alpha < 64),
      middle: 255,
    })
  })

  it('is there for Windows and macOS, in every size that they show', () => {
    expect(icoSizes(readFileSync(join(icons, 'icon.ico')))).toEqual([16, 24, 32, 48, 64, 128, 256])
    const mac = readFileSync(join(icons, 'icon.icns'))
    expect(mac.readUInt32BE(4)).toBe(mac.length)
    expect(icnsTypes(mac).toSorted()).toEqual([
      'TOC ',
      'ic04',
      'ic05',
      'ic07',
      'ic08',
      'ic09',
      'ic10',
      'ic11',
      'ic12',
      'ic13',
      'ic14',
    ])
  })
})
