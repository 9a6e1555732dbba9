import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureType } from '../../../src/main/fetch/picture-type'

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')

it.each([
  ['png', '89504e470d0a1a0a 0000000d49484452'],
  ['jpg', 'ffd8ffe0 00104a464946'],
  ['gif', '474946383961 0100'],
  ['gif', '474946383761 0100'],
  ['webp', '52494646 10000000 57454250'],
  ['avif', '0000001c 66747970 61766966 00000000 6d696631'],
  ['avif', '0000001c 66747970 6d696631 00000000 6d696166 61766966 6d696631'],
  ['bmp', '424d 46000000 0000 0000 36000000 28000000'],
  // HEIC, an MP4 video, WAVE, a text that begins with BM, SVG and HTML.
  [null, '00000018 66747970 68656963 00000000 6d696631 68656963'],
  [null, '00000018 66747970 69736f6d 00000200 61766966'.slice(0, 36)],
  [null, '52494646 10000000 57415645'],
  [null, Buffer.from('BMW is a maker of cars').toString('hex')],
  [null, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('hex')],
  [null, Buffer.from('<!doctype html><title>No</title>').toString('hex')],
  [null, ''],
])('%s: %s', (type, hex) => {
  expect(pictureType(bytes(hex))).toBe(type)
})

it('takes whatever comes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (head) => {
      expect([null, 'png', 'jpg', 'gif', 'webp', 'avif', 'bmp']).toContain(pictureType(head))
    }),
  )
})
