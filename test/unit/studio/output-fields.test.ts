import { expect, it } from 'vitest'
import { outputFields } from '../../../src/renderer/studio/settings/output-fields'
import { makeRoll } from '../roll/make'

const clear = { kind: 'transparent' }
const black = { kind: 'color', color: '#000000' }

it.each([
  ['auto', black, {}, []],
  ['auto', clear, {}, ['alpha', 'matte']],
  ['auto', { kind: 'color', color: '#00000080' }, {}, ['alpha', 'matte']],
  ['mp4-h264', clear, {}, ['alpha', 'matte']],
  ['mp4-h265', black, {}, ['bitDepth']],
  ['webm-vp9', black, {}, ['bitDepth']],
  ['webm-vp9', clear, {}, ['alpha', 'matte']],
  ['webm-vp9', clear, { matte: 'file' }, ['alpha', 'matte', 'bitDepth']],
  ['tiff-sequence', clear, {}, ['alpha']],
  ['png-sequence', clear, {}, []],
  ['webp', clear, {}, ['plays']],
  ['gif', black, {}, ['plays']],
  // Set against the format: there to be set back.
  ['apng', clear, { alpha: 'premultiplied' }, ['alpha', 'plays']],
  ['mp4-h264', black, { matte: 'file', bitDepth: 10 }, ['matte', 'bitDepth']],
])('%s over %j with %j has %j', (format, background, output, expected) => {
  const fields = outputFields(makeRoll({ background, output: { format, ...output } }))
  expect(Object.entries(fields).flatMap(([name, isThere]) => (isThere ? [name] : []))).toEqual(expected)
})
