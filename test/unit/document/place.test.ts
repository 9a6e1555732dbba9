import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ParsedText, TextFault } from '../../../src/shared/document/parsed'
import { indexAt, placeIn } from '../../../src/shared/document/place'

test('lines and columns count from 1, whatever ends the lines', () => {
  expect(placeIn('', 0)).toEqual({ line: 1, column: 1 })
  expect(placeIn('ab\r\ncd\re\n', 4)).toEqual({ line: 2, column: 1 })
  expect(placeIn('ab\r\ncd\re\n', 5)).toEqual({ line: 2, column: 2 })
  expect(placeIn('ab\r\ncd\re\n', 7)).toEqual({ line: 3, column: 1 })
  expect(placeIn('ab\r\ncd\re\n', 9)).toEqual({ line: 4, column: 1 })
})

test('each character is found again by its line and column', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '字', '😀')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(60), (content, at) => {
      const index = Math.min(at, content.length)
      const { line, column } = placeIn(content, index)
      expect(indexAt(content, { line, column })).toBe(index)
      const before = content.split('\n').slice(0, line - 1)
      expect(before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1).toBe(index)
    }),
  )
})

test('a place that a text does not have is the end of its line, or of the text', () => {
  expect(indexAt('ab\r\ncd', { line: 1, column: 9 })).toBe(2)
  expect(indexAt('ab\r\ncd', { line: 2, column: 9 })).toBe(6)
  expect(indexAt('ab\r\ncd', { line: 7, column: 1 })).toBe(6)
})

test('a faulty text is still a document', () => {
  const fault: TextFault = { severity: 'error', key: 'input.missing', params: { path: 'logo.png' }, line: 3, column: 1 }
  const parsed: ParsedText = { document: { letterStyles: [], blocks: [] }, faults: [fault] }
  expect(parsed.faults).toContainEqual(expect.objectContaining(placeIn('a\nb\nc', 4)))
})
