import { expect, test } from 'vitest'
import { FaultError } from '../../../src/shared/messages/fault'
import { outputFormatOf } from '../../../src/shared/roll/format'
import { makeRoll } from './make'

const opaque = { color: '#000000' }
const clear = { kind: 'transparent' }

test.each([
  ['auto', opaque, null, 'mp4-h264'],
  ['auto', clear, null, 'mov-prores4444'],
  ['auto', opaque, '.mp4', 'mp4-h264'],
  ['auto', opaque, '.MP4', 'mp4-h264'],
  ['auto', opaque, '.mov', 'mov-prores4444'],
  ['auto', clear, '.mov', 'mov-prores4444'],
  ['auto', clear, '.webm', 'webm-vp9'],
  ['auto', clear, '.png', 'png-sequence'],
  ['auto', opaque, '', 'png-sequence'],
  ['webm-vp9', opaque, null, 'webm-vp9'],
  ['webm-vp9', clear, '.webm', 'webm-vp9'],
  ['png-sequence', clear, '', 'png-sequence'],
  ['mp4-h265', opaque, '.mp4', 'mp4-h265'],
  ['mov-qtrle', clear, '.mov', 'mov-qtrle'],
  ['mov-dnxhr', opaque, '.mov', 'mov-dnxhr'],
  ['webm-av1', opaque, '.webm', 'webm-av1'],
])('%s over %j to a name ending in %j is %s', (format, background, extension, expected) => {
  expect(outputFormatOf(makeRoll({ background, output: { format } }), extension)).toBe(expected)
})

test.each([
  ['mp4-h264', opaque, '.mov', 'roll.format.contradicts'],
  ['png-sequence', opaque, '.mp4', 'roll.format.contradicts'],
  ['mov-prores4444', clear, '', 'roll.format.contradicts'],
  ['auto', opaque, '.avi', 'roll.format.unknownExtension'],
  ['webm-vp9', opaque, '.avi', 'roll.format.contradicts'],
  ['auto', clear, '.mp4', 'roll.format.noAlpha'],
  ['mp4-h264', clear, null, 'roll.format.noAlpha'],
  ['mp4-h265', opaque, '.mov', 'roll.format.contradicts'],
  ['mov-prores422hq', clear, '.mov', 'roll.format.noAlpha'],
  ['webm-av1', clear, '.webm', 'roll.format.noAlpha'],
])('%s over %j to a name ending in %j is refused: %s', (format, background, extension, key) => {
  const refuse = (): unknown => outputFormatOf(makeRoll({ background, output: { format } }), extension)
  expect(refuse).toThrow(FaultError)
  expect(refuse).toThrow(key)
})

test.each([
  ['mp4-h264', 10, opaque, 8],
  ['mov-prores4444', 8, clear, 12],
  ['mov-dnxhr', 10, opaque, 8],
  ['webm-vp9', 10, clear, 8],
])('%s does not have %i bits over %j, but %i', (format, bitDepth, background, depth) => {
  const roll = makeRoll({ background, output: { format, bitDepth } })
  expect(() => outputFormatOf(roll, null)).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ params: expect.objectContaining({ depth }) }) }),
  )
})

test.each([
  ['mp4-h264', 8, opaque],
  ['mp4-h265', 10, opaque],
  ['mov-prores4444', 10, clear],
  ['webm-vp9', 10, opaque],
])('%s has %i bits over %j', (format, bitDepth, background) => {
  expect(outputFormatOf(makeRoll({ background, output: { format, bitDepth } }), null)).toBe(format)
})
