import { expect, test } from 'vitest'
import { catalogue } from '../../../src/shared/messages/catalogue'
import { tell } from '../../../src/shared/messages/tell'

const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)[|}]/g)].map((match) => match[1] ?? ''))].toSorted()

test.each(Object.entries(catalogue))('%s is said in both languages with the same parameters', (_key, sentence) => {
  expect(sentence.en.trim()).not.toBe('')
  expect(sentence.zh).toMatch(/\p{Script=Han}/u)
  expect(placeholders(sentence.zh)).toEqual(placeholders(sentence.en))
})

test('telling fills parameters in, and leaves what is not given', () => {
  const message = { key: 'roll.unknownField', params: { field: 'a.{field}' } } as const
  expect(tell(message, 'en')).toBe('There is no field a.{field}: remove it.')
  expect(tell({ key: 'roll.unknownField', params: {} }, 'en')).toContain('{field}')
})

test('nouns go with their numbers', () => {
  const beyond = (lines: number): string =>
    tell({ key: 'roll.mark.beyond', params: { field: 'scroll.marks.0.line', value: 9, lines } }, 'en')
  expect(beyond(1)).toContain('the text has 1 line: ')
  expect(beyond(2)).toContain('the text has 2 lines: ')
  expect(Object.values(catalogue).filter(({ zh }) => zh.includes('|'))).toEqual([])
})
