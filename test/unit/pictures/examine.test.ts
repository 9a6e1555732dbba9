import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examinePicture } from '../../../src/main/pictures/examine'
import { readyPictures } from '../../../src/main/pictures/ready'
import type { Fault } from '../../../src/shared/messages/fault'
import { FaultError } from '../../../src/shared/messages/fault'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

const png = (width: number, height: number): Buffer => PNG.sync.write(new PNG({ width, height }))

/** The header of a bitmap of any size, without its px (BITMAPINFOHEADER, 40 bytes). */
function bmp(width: number, height: number): Buffer {
  const head = Buffer.alloc(64)
  head.write('BM', 'latin1')
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(height, 22)
  return head
}

/** A JPEG's markers as far as its size, turned by EXIF's orientation. */
function jpeg(width: number, height: number, orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const app1 = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, exif, frame, Buffer.from([0xff, 0xd9])])
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof FaultError)) throw new Error('no fault')
  return error.fault
}

describe('a picture’s file', () => {
  test('tells its type and size by its first bytes, whatever its name', async () => {
    const file = await put('a.jpg', png(30, 20))
    expect(await examinePicture(file, 'f', 'a.jpg')).toEqual({ type: 'png', widthPx: 30, heightPx: 20 })
  })

  test('has the size that it is shown in', async () => {
    const upright = await put('upright.jpg', jpeg(400, 300, 1))
    const turned = await put('turned.jpg', jpeg(400, 300, 6))
    expect(await examinePicture(upright, 'f', '')).toEqual({ type: 'jpg', widthPx: 400, heightPx: 300 })
    expect(await examinePicture(turned, 'f', '')).toEqual({ type: 'jpg', widthPx: 300, heightPx: 400 })
  })

  test.each([
    ['huge.bmp', bmp(30_000, 30_000), 'picture.tooLarge'],
    ['long.bmp', bmp(40_000, 10), 'picture.tooLarge'],
    ['words.png', 'These are words, and enough of them to be looked at.', 'picture.notPicture'],
    ['empty.png', '', 'picture.notPicture'],
    ['cut.png', png(30, 20).subarray(0, 14), 'picture.broken'],
  ])('%s is refused with a sentence before it is decoded', async (name, content, key) => {
    const fault = await faultOf(examinePicture(await put(name, content), 'background.path', name))
    expect(fault).toMatchObject({ kind: 'input', key, field: 'background.path', params: { path: name } })
  })

  test('may be missing, or a folder', async () => {
    expect(await faultOf(examinePicture(join(folder, 'none.png'), 'f', 'none.png'))).toMatchObject({
      key: 'picture.missing',
    })
    expect(await faultOf(examinePicture(folder, 'f', ''))).toMatchObject({ key: 'picture.unreadable' })
  })
})

test('pictures are looked at once each, and told by the first field that names them', async () => {
  const source = await put('twice.png', png(4, 4))
  const wanted = [
    { source, field: 'background.path' },
    { source, field: 'layers.0.path' },
  ]
  const ready = await readyPictures(wanted, { allowPrivate: false })
  expect(ready).toEqual([{ source, field: 'background.path', file: source, type: 'png', widthPx: 4, heightPx: 4 }])
})
