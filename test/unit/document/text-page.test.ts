import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseCredits } from '../../../src/shared/document/credits/parse'
import { parseMarkdown } from '../../../src/shared/document/markdown/parse'
import { words } from './blocks'
import { sheet } from './sheet'

const page = await readFile(new URL('../../../docs/text.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```(markdown|credits)\n(.*?)```\n/gs)].map(([, format, text]) => ({
  format,
  text: text!,
}))

test.each(examples)('the example in $format on the page about texts is right: $text', ({ format, text }) => {
  const parsed = (format === 'credits' ? parseCredits : parseMarkdown)(text, sheet)
  expect(parsed.faults).toEqual([])
  expect(words(parsed).join('\n')).not.toMatch(/[*{}#]|:::|~~/)
})

test('the page has an example of each thing', () => {
  const kinds = examples.flatMap(({ format, text }) =>
    (format === 'credits' ? parseCredits : parseMarkdown)(text, sheet).document.blocks.map(({ kind }) => kind),
  )
  expect(new Set(kinds).size).toBe(7)
})
