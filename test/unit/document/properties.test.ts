import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCredits } from '../../../src/shared/document/credits/parse'
import { parseMarkdown } from '../../../src/shared/document/markdown/parse'
import { paragraphsOf, words } from './blocks'
import { sheet } from './sheet'

const MARKUP = [
  '\n|\r\n|\n\n|  \n|\t| |    |\\|*|**|_|~~|`|```\n|#|# |## |- |1. |> |---\n|===\n|[|]|(|)|{|}|![|](|]{size=9}|{.a}',
  '<|>|<!--|-->|<br>|<b>|&amp;|&#10;|::: center\n|:::\n|::: foo\n|::: stop 3\n|::: columns 2\n|::: credits\n|::: card 1\n|:|：|....|',
  '|a|word|中文|。|「|」|かな|한국|é|😀|\ud800|\u2028|\u0000|http://a.b|A: b\n|{columns=2}\n',
].flatMap((some) => some.split('|').concat('|'))
const markup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Characters that mark nothing in either format. */
const PLAIN = ['a', 'Word', ' ', '  ', '中', '文', '，', '。', '\n', '\n\n', '\r\n', 'é', '😀', '12', '“', '한']
const plain = fc.array(fc.constantFrom(...PLAIN), { maxLength: 60 }).map((pieces) => pieces.join(''))

describe.each([
  ['Markdown', parseMarkdown],
  ['credits', parseCredits],
])('%s', (_, parse) => {
  test('takes every text, and tells where all is', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const { document, faults } = parse(text, sheet)
        const starts = paragraphsOf({ document, faults }).map(({ sourceStart }) => sourceStart)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const start of starts) expect(start >= 0 && start <= text.length).toBe(true)
        for (const { text: line, spans } of paragraphsOf({ document, faults })) {
          expect(line).not.toMatch(/[\n\r\u2028]/)
          expect(spans[0]!.start).toBe(0)
          expect(spans.at(-1)!.end).toBe(line.length)
          spans.forEach(({ start, end, style }, index) => {
            if (index > 0) expect(start).toBe(spans[index - 1]!.end)
            expect(end > start || line === '').toBe(true)
            expect(document.letterStyles[style]).toBeDefined()
          })
        }
        for (const { line, column } of faults) expect(line >= 1 && column >= 1).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('shows every character of a text that marks nothing', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const shown = words(parse(text, sheet)).filter((one) => !one.startsWith('space '))
        expect(shown.join('').replace(/[\s|]/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 1000 },
    )
  })
})
