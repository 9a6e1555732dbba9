import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditsOf } from '../../../src/main/import/cast/credits'
import type { CastEntry } from '../../../src/main/import/cast/entries'
import type { Inline, Looks, TextBlock, TextParagraph } from '../../../src/main/import/docx/model'
import { markdownOf } from '../../../src/main/import/markdown/write'
import { parseCredits } from '../../../src/shared/document/credits/parse'
import { parseMarkdown } from '../../../src/shared/document/markdown/parse'
import type { Block, Paragraph } from '../../../src/shared/document/types'
import { sheet } from '../document/sheet'

/** All that means something in either format, letters, and blanks of several kinds. */
const PIECES =
  '\\ ` * ** _ __ ~ ~~ [ ] ( ) { } ]{ ](x) {bold} {columns=2} # ## - + > = --- === ::: :::center : ： | || < <br> <!-- --> & &amp; &#65; ! ![ 1. 2) .... … · . a Word 中文 。 「 é 😀 12 \u3000 \u00A0 \u2003'.split(
    ' ',
  )
const text = fc
  .array(fc.constantFrom(...PIECES, ' ', 'a', '中'), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .filter((words) => words.trim() !== '')

/** A line without the plain spaces around it, which no format keeps. */
const shown = (words: string): string => words.replace(/^ +| +$/g, '')

const looks: fc.Arbitrary<Looks> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strike: fc.boolean(),
  color: fc.constantFrom(null, '#ff0000', '#00ff00'),
  scale: fc.constantFrom(1, 1.5, 0.75),
})
const plainLooks: Looks = { bold: false, italic: false, underline: false, strike: false, color: null, scale: 1 }

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('text' as const), text, looks: fc.oneof(looks, fc.constant(plainLooks)) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
)

const body: fc.Arbitrary<TextParagraph> = fc.record({
  heading: fc.constantFrom(null, null, null, 1, 2, 4),
  align: fc.constantFrom('start', 'start', 'center', 'end'),
  mark: fc.constant(null),
  inlines: fc.array(inline, { minLength: 1, maxLength: 6 }),
})
const item: fc.Arbitrary<TextParagraph> = fc.record({
  heading: fc.constant(null),
  align: fc.constant('start' as const),
  mark: fc.record({ ordered: fc.boolean(), level: fc.nat(2), number: fc.integer({ min: 1, max: 12 }) }),
  inlines: fc.array(inline, { minLength: 1, maxLength: 3 }),
})
const blocks: fc.Arbitrary<TextBlock[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), paragraph: fc.oneof(body, body, item) }),
    fc.constant({ kind: 'page-break' as const }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.array(body, { maxLength: 2 }), { minLength: 2, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  { minLength: 1, maxLength: 6 },
)

function* paragraphsIn(found: readonly Block[]): Generator<Paragraph> {
  for (const block of found) {
    if (block.kind === 'paragraph') yield block.paragraph
    else if (block.kind === 'pair') yield* [...(block.role === null ? [] : [block.role]), ...block.names]
    else if (block.kind === 'columns') yield* block.cells
  }
}

/** Every character that is seen, in its order. */
const seen = (lines: readonly string[]): string => lines.join('').replace(/[ \u00A0]/g, '')

const linesOf = ({ inlines }: TextParagraph): string[] => {
  const lines = ['']
  for (const part of inlines) {
    if (part.kind === 'break') lines.push('')
    else if (part.kind === 'text') lines[lines.length - 1] += part.text
  }
  return lines
}

describe('a document in Markdown', () => {
  it('shows every character as it was, and nothing is wrong with it', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const markdown = markdownOf(given, { paths: new Map(), scale: 1 }, 48)
        const { document, faults } = parseMarkdown(markdown, sheet)
        expect(faults).toEqual([])
        const paragraphs = given.flatMap((block) => {
          if (block.kind === 'table') return block.rows.flat(2)
          return block.kind === 'paragraph' ? [block.paragraph] : []
        })
        const read = [...paragraphsIn(document.blocks)].map((paragraph) => paragraph.text)
        expect(seen(read)).toBe(seen(paragraphs.flatMap(linesOf)))
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps the looks of every letter', () => {
    const runs = fc.array(fc.record({ kind: fc.constant('text' as const), text, looks }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(runs, (inlines) => {
        const paragraph: TextParagraph = { heading: null, align: 'start', mark: null, inlines }
        const markdown = markdownOf([{ kind: 'paragraph', paragraph }], { paths: new Map(), scale: 1 }, 48)
        const { document } = parseMarkdown(markdown, sheet)
        const wanted = inlines.flatMap((run) =>
          Array.from(run.text.replace(/\s/g, ''), (letter) => lookOf(letter, run.looks)),
        )
        const read = [...paragraphsIn(document.blocks)].flatMap((one) =>
          one.spans.flatMap(({ start, end, style }) => {
            const letters = document.letterStyles[style]
            if (letters === undefined) throw new Error('no style')
            const { weight, italic, underline, strike, color, sizePx } = letters
            const found = {
              bold: weight > 400,
              italic,
              underline,
              strike,
              color: color === '#ffffff' ? null : color,
              scale: sizePx / 40,
            }
            return Array.from(one.text.slice(start, end).replace(/\s/g, ''), (letter) => lookOf(letter, found))
          }),
        )
        expect(read).toEqual(wanted)
      }),
      { numRuns: 1500 },
    )
  })
})

const lookOf = (letter: string, { bold, italic, underline, strike, color, scale }: Looks): string =>
  [letter, bold, italic, underline, strike, color, scale].join(' ')

describe('a cast list in credits', () => {
  it('has every role, name and heading as it was, and nothing is wrong with it', () => {
    const words = text.map((one) => one.replace(/[^\S\u3000]+/g, ' ').trim()).filter((one) => one !== '')
    const entry: fc.Arbitrary<CastEntry> = fc.oneof(
      fc.record({ kind: fc.constant('group' as const), title: words }),
      fc.record({
        kind: fc.constant('pair' as const),
        role: words,
        names: fc.array(words, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('pair' as const),
        role: fc.constant(''),
        names: fc.array(words, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('styled' as const), style: fc.constantFrom('title', 'quote'), text: words }),
      fc.constant({ kind: 'gap' as const }),
    )
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const { document, faults } = parseCredits(creditsOf(entries), sheet)
        expect(faults).toEqual([])
        const wanted = entries.flatMap((one) => {
          if (one.kind === 'gap') return []
          if (one.kind === 'group') return [one.title]
          if (one.kind === 'styled') return [one.text]
          return one.role === '' ? one.names : [[one.role, ...one.names].map(shown).join('\n')]
        })
        const read = document.blocks.flatMap((block) => {
          if (block.kind === 'paragraph') return [block.paragraph.text]
          if (block.kind !== 'pair') return []
          return [[block.role?.text ?? '', ...block.names.map((name) => name.text)].map(shown).join('\n')]
        })
        expect(read.map(shown)).toEqual(wanted.map(shown))
      }),
      { numRuns: 1500 },
    )
  })
})
