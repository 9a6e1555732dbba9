import { expect, it } from 'vitest'
import { proresAlphaBits } from '../../../src/main/export/check/prores'

/** The start of a frame as ffmpeg's prores_ks writes it, with one byte for chroma and alpha. */
const frame = (alpha: string): Uint8Array =>
  Buffer.from(`000000f8 69637066 0094 0001 4c617663 0040 0030 c0 00 02 02 02 ${alpha} 0003`.replaceAll(' ', ''), 'hex')

it.each([
  ['00', 0],
  ['01', 8],
  ['02', 16],
  // The high half is reserved.
  ['f2', 16],
  ['0f', null],
])('reads the alpha of %s as %s bits', (alpha, bits) => {
  expect(proresAlphaBits(frame(alpha))).toBe(bits)
})

it('knows what is no ProRes frame', () => {
  expect(proresAlphaBits(frame('02').subarray(0, 25))).toBeNull()
  expect(proresAlphaBits(frame('02').subarray(1))).toBeNull()
  expect(proresAlphaBits(new Uint8Array())).toBeNull()
})
