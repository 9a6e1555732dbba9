import { describe, expect, test } from 'vitest'
import { parseCredits } from '../../../src/shared/document/credits/parse'
import { blocksOf, faultsOf, lettersOf, paragraphsOf, words } from './blocks'
import { sheet } from './sheet'

const read = (text: string) => parseCredits(text, sheet)

test.each([
  ['Role: Name', 'Role|Name'],
  ['Role : Name', 'Role|Name'],
  ['导演：张艺谋', '导演|张艺谋'],
  ['Role\tName', 'Role|Name'],
  ['Role\t\tName\tOther', 'Role|Name|Other'],
  ['Role | Name | Other', 'Role|Name|Other'],
  ['Role ... Name', 'Role..Name'],
  ['Role........Name', 'Role..Name'],
  ['Role . . . . Name', 'Role..Name'],
  ['Asst. to Mr. X ..... Name', 'Asst. to Mr. X..Name'],
  ['导演 …… 张艺谋', '导演..张艺谋'],
  ['导演　　张艺谋', '导演|张艺谋'],
  ['Role     Name', 'Role|Name'],
  ['1st AD: Ann: the Great', '1st AD|Ann: the Great'],
  ['**Role**: [Name]{color=#ff0000}', 'Role|Name'],
  ['[Role]{style=caption}: Name', 'Role|Name'],
  ['{監督|かんとく} | {黒澤明|くろ|さわ|あきら}', '監督|黒澤明'],
])('%j is a role and its names', (line, shown) => {
  const parsed = read(line)
  expect(words(parsed)).toEqual([shown])
  expect(parsed.faults).toEqual([])
})

test.each(['At 10:30 sharp', 'Wait... what', '未完……待续', 'http://a.b/c', '张　三', 'Inc.  Ltd.', 'a|b', 'One. Two.'])(
  '%j is a line by itself',
  (line) => {
    const parsed = read(line)
    expect(words(parsed)).toEqual([line])
    expect(paragraphsOf(parsed)[0]!.block.align).toBe('center')
  },
)

test('a backslash keeps a line together', () => {
  expect(words(read('Star Wars\\: A New Hope\na \\| b'))).toEqual(['Star Wars: A New Hope', 'a | b'])
})

describe('further names', () => {
  test('are indented, marked, or below a role that has none yet', () => {
    expect(words(read('A: b\n  c\n| d\n　e\nF:\ng\n  h\ni'))).toEqual(['A|b|c|d|e', 'F|g|h', 'i'])
  })

  test('end at a blank line', () => {
    expect(words(read('A: b\n\n  c'))).toEqual(['A|b', 'space 60', 'c'])
  })

  test('without a role are told, and shown', () => {
    const parsed = read('x\n| y')
    expect(words(parsed)).toEqual(['x', '|y'])
    expect(faultsOf(parsed)).toEqual(['2:1 text.credits.noRole'])
  })

  test('are asked for where a role has none', () => {
    const parsed = read('a\nB:\n\nc')
    expect(words(parsed)).toEqual(['a', 'B', 'space 60', 'c'])
    expect(faultsOf(parsed)).toEqual(['2:1 text.credits.noName'])
  })
})

test('headings are in the styles of titles and groups, without the blank lines around them', () => {
  const parsed = read('# A\n\n\n## B #\n\nC: d\n\n### E\n')
  expect(words(parsed)).toEqual(['A', 'B', 'C|d', 'E'])
  const [a, b, , , e] = paragraphsOf(parsed)
  const sizes = [a!, b!, e!].map((paragraph) => lettersOf(parsed, paragraph, paragraph.text).sizePx)
  expect(sizes).toEqual([80, 48, 50])
  expect([a!, b!, e!].map(({ block }) => block.align)).toEqual(['center', 'center', 'center'])
})

test('pairs of one group share their gutter', () => {
  const parsed = read('A: b\nC: d\n## E\nF: g')
  const groups = blocksOf(parsed, 'pair').map(({ group }) => group)
  expect(groups[0]).toBe(groups[1])
  expect(groups[2]).not.toBe(groups[0])
})

test('roles and names are in their styles', () => {
  const parsed = read('Role: *Name*')
  const [role, name] = paragraphsOf(parsed)
  expect(lettersOf(parsed, role!, 'Role').color).toBe('#aaaaaa')
  expect(lettersOf(parsed, name!, 'Name')).toMatchObject({ weight: 500, italic: true })
})

test('names under a heading stand in the columns it asks for, up to a blank line or a role', () => {
  const parsed = read('## A {columns=3 gap=9}\n\nb\nc\n\nd\n## E {columns=2}\nf\nG: h\n## I {column=2}\nj')
  expect(words(parsed)).toEqual(['A', '3: b|c', 'space 60', 'd', 'E', '2: f', 'G|h', 'I {column=2}', 'j'])
  expect(blocksOf(parsed, 'columns').map(({ gapPx }) => gapPx)).toEqual([9, 40])
})

test('blank lines leave the room of lines, but none at the ends and in parts that begin', () => {
  expect(words(read('\n\na\n\n\nb\n::: center\n\nc\n\n:::\nd\n\n'))).toEqual(['a', 'space 120', 'b', 'c', 'd'])
})

test('logos stand in a row in the middle', () => {
  const parsed = read('![a](a.png) ![b](b.png) {height=120}')
  const [row] = blocksOf(parsed, 'pictures')
  expect(row!.pictures.map(({ source, heightPx }) => [source, heightPx])).toEqual([
    ['a.png', 120],
    ['b.png', 120],
  ])
  expect(row!.block.align).toBe('center')
})

test('a picture beside words is told, and its description shown', () => {
  const parsed = read('Music: ![the band](band.png)')
  expect(words(parsed)).toEqual(['Music|the band'])
  expect(faultsOf(parsed)).toEqual(['1:8 text.cell.picture'])
})

describe('parts', () => {
  test('cards hold their blank lines together', () => {
    expect(words(read('a\n\n::: card 4\nb\n\nc\n:::'))).toEqual(['a', 'space 60', 'space 0', 'b', '', 'c', 'stop 4'])
  })

  test('align, style and set in columns', () => {
    const parsed = read('::: left caption\na\n:::\n::: columns 2\nb\nc: d\n:::\n::: stop 2\n::: space 9')
    expect(words(parsed)).toEqual(['a', '2: b|c: d', 'stop 2', 'space 9'])
    const [a] = paragraphsOf(parsed)
    expect(a!.block.align).toBe('start')
    expect(lettersOf(parsed, a!, 'a').sizePx).toBe(30)
  })

  test.each([
    ['::: centred\na\n:::', ['::: centred', 'a', ':::'], '1:1 text.directive.unknown'],
    ['a\n:::', ['a', ':::'], '2:1 text.directive.stray'],
    ['a\n::: center\nb', ['a', 'b'], '2:1 text.directive.unclosed'],
    ['::: stop x\na', ['::: stop x', 'a'], '1:1 text.directive.stop'],
  ])('%j is told, and loses nothing', (text, shown, fault) => {
    const parsed = read(text)
    expect(words(parsed)).toEqual(shown)
    expect(faultsOf(parsed)).toEqual([fault])
  })
})

test('rules and notes', () => {
  expect(words(read('a\n---\n<!-- one -->\n<!-- two\nthree -->\nb\n<!-- open'))).toEqual([
    'a',
    'rule',
    'b',
    '<!-- open',
  ])
})

test('roles, names and lines know where they begin', () => {
  const text = '\r\n  Ann :  Bob\r\n\t| Cem\r\n## Dan\r\n'
  const starts = paragraphsOf(read(text)).map(({ sourceStart }) => text.slice(sourceStart, sourceStart + 3))
  expect(starts).toEqual(['Ann', 'Bob', 'Cem', 'Dan'])
})
