import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown/parse'
import { blocksOf, faultsOf, lettersOf, paragraphsOf, words } from './blocks'
import { sheet } from './sheet'

const read = (text: string) => parseMarkdown(text, sheet)
const first = (text: string) => {
  const parsed = read(text)
  const paragraph = paragraphsOf(parsed)[0]!
  return { paragraph, letters: (piece: string) => lettersOf(parsed, paragraph, piece), faults: faultsOf(parsed) }
}

test('headings are in the styles of their levels', () => {
  const parsed = read('# A\n\nB\n===\n\n## C\n\n### D\n\n###### E')
  expect(words(parsed)).toEqual(['A', 'B', 'C', 'D', 'E'])
  const sizes = paragraphsOf(parsed).map((paragraph) => lettersOf(parsed, paragraph, paragraph.text).sizePx)
  expect(sizes).toEqual([80, 80, 60, 50, 50])
  expect(paragraphsOf(parsed)[0]!.block.align).toBe('center')
})

describe('lines', () => {
  test('a line end of the source is a space between words and nothing between ideographs', () => {
    expect(words(read('one\ntwo'))).toEqual(['one two'])
    expect(words(read('第一行\n第二行。\nかな'))).toEqual(['第一行第二行。かな'])
    expect(words(read('第一行\nword\n한국\n어'))).toEqual(['第一行 word 한국 어'])
    expect(words(read('𠀀\n𠀁'))).toEqual(['𠀀𠀁'])
  })

  test('a hard break begins a line without room before it', () => {
    const parsed = read('one  \ntwo\\\nthree<br>four')
    expect(words(parsed)).toEqual(['one', 'two', 'three', 'four'])
    const rooms = paragraphsOf(parsed).map(({ block }) => [block.spaceBeforePx, block.spaceAfterPx])
    expect(rooms).toEqual([
      [10, 0],
      [0, 0],
      [0, 0],
      [0, 10],
    ])
  })

  test('an indent of spaces makes no code of a paragraph, and an ideographic one stays', () => {
    expect(words(read('    indented\n\n　　缩进'))).toEqual(['indented', '　　缩进'])
  })

  test('no character that ends a line is in a paragraph', () => {
    expect(words(read('a&#10;b`c\nd`\u2028e'))).toEqual(['a bc d e'])
  })
})

describe('emphasis', () => {
  test('bold, italic and struck letters, within one another', () => {
    const { letters } = first('a **b *c* d** ~~e~~')
    expect([letters('a').weight, letters('b').weight]).toEqual([400, 700])
    expect(letters('c')).toMatchObject({ weight: 700, italic: true })
    expect(letters('d')).toMatchObject({ weight: 700, italic: false })
    expect(letters('e').strike).toBe(true)
  })

  test('works beside the punctuation of Chinese and Japanese', () => {
    const { paragraph, letters } = first('他说**“你好。”**然后走了，これは**「重要」**です')
    expect(paragraph.text).toBe('他说“你好。”然后走了，これは「重要」です')
    expect([letters('“你好。”').weight, letters('「重要」').weight, letters('です').weight]).toEqual([700, 700, 400])
  })

  test('is no mark behind a backslash or within code', () => {
    expect(words(read('\\*a\\* `**b**` 2 * 3 * 4'))).toEqual(['*a* **b** 2 * 3 * 4'])
  })
})

describe('spans', () => {
  test('change letters', () => {
    const { letters } = first(
      '[a]{color=#ff0 size=64} [b]{size=150%} [c]{weight=300 spacing=-2 underline font="Noto Sans"}',
    )
    expect(letters('a')).toMatchObject({ color: '#ff0', sizePx: 64 })
    expect(letters('b').sizePx).toBe(60)
    expect(letters('c')).toMatchObject({ weight: 300, letterSpacingPx: -2, underline: true })
    expect(letters('c').family).toEqual(['Noto Sans', 'Noto Sans SC'])
  })

  test('take a style of the roll, and lay the rest over it', () => {
    const { letters } = first('[a]{size=99 style=红色} [b]{.caption} [c **d** [e]{italic}]{.caption}')
    expect(letters('a')).toMatchObject({ color: '#ff0000', sizePx: 99 })
    expect(letters('b').sizePx).toBe(30)
    expect(letters('d')).toMatchObject({ sizePx: 30, weight: 700 })
    expect(letters('e')).toMatchObject({ sizePx: 30, italic: true })
  })

  test.each([
    ['a [b]{colour=red} c', '1:6 text.attribute.unknown'],
    ['a [b]{color=red} c', '1:6 text.attribute.value'],
    ['a [b]{size=2001} c', '1:6 text.attribute.value'],
    ['a [b]{hasOwnProperty} c', '1:6 text.attribute.unknown'],
  ])('%s stays as it is written, with a warning', (text, fault) => {
    const { paragraph, faults } = first(text)
    expect(paragraph.text).toBe(text)
    expect(faults).toEqual([fault])
  })

  test('what is no attribute list at all is text', () => {
    const text = 'f[0]{} [a]{b; c} [x](y z) {e}'
    expect(first(text)).toMatchObject({ paragraph: { text }, faults: [] })
  })

  test('a style that the roll has not leaves the words', () => {
    const { paragraph, faults } = first('x\n> [a]{.nothing}')
    expect(paragraph.text).toBe('x')
    expect(faults).toEqual(['2:4 text.style.unknown'])
  })
})

describe('readings', () => {
  const rubies = (text: string) => {
    const parsed = read(text)
    return paragraphsOf(parsed).map((paragraph) =>
      (paragraph.ruby ?? []).map((ruby) => `${paragraph.text.slice(ruby.start, ruby.end)} ${ruby.text}`),
    )
  }

  test('stand over all of a word, or over each of its characters', () => {
    expect(words(read('昔、{漢字|かんじ}を\n**{東京|とう|きょう}**で'))).toEqual(['昔、漢字を東京で'])
    expect(rubies('昔、{漢字|かんじ}を\n**{東京|とう|きょう}**で{𠮟𠮷|シツ|} {Tom|トム}')).toEqual([
      ['漢字 かんじ', '東 とう', '京 きょう', '𠮟 シツ', 'Tom トム'],
    ])
  })

  test('are half as large, in the letters they stand over', () => {
    const parsed = read('## [{注音|ㄓㄨˋ|ㄧㄣ}]{color=#ff0000 underline}')
    const { style } = paragraphsOf(parsed)[0]!.ruby![0]!
    expect(parsed.document.letterStyles[style]).toMatchObject({ sizePx: 30, color: '#ff0000', underline: false })
  })

  test('stand in lines, lists and cells', () => {
    expect(rubies('a\\\n{一|い}\n- {二|に}')).toEqual([[], ['一 い'], ['二 に']])
    expect(rubies('::: columns 2\n{一|い}\n{二|に}\n:::')).toEqual([['一 い'], ['二 に']])
  })

  test.each([
    ['{東京都|とう|きょう}', ['1:1 text.ruby.count']],
    ['{東|}', ['1:1 text.ruby.count']],
    ['{東}', []],
    ['\\{東|ひがし}', []],
  ])('%s is none', (text, faults) => {
    const parsed = read(text)
    expect(words(parsed)).toEqual([text.replace('\\', '')])
    expect(faultsOf(parsed)).toEqual(faults)
  })
})

describe('pictures', () => {
  test('stand by themselves with their sizes, between the words around them', () => {
    const parsed = read('before ![A logo](图/a.png){width=400 height=80} after ![](b.png)')
    expect(words(parsed)).toEqual(['before ', '图/a.png', 'after ', 'b.png'])
    expect(blocksOf(parsed, 'pictures')[0]!.pictures).toEqual([
      { source: '图/a.png', alt: 'A logo', widthPx: 400, heightPx: 80 },
    ])
  })

  test('of one line stand side by side; a size apart from them is for all that have none', () => {
    const parsed = read('![](a.png) ![](b.png){width=9}![](c.png) {height=120 gap=7}\n![](<d e.png>)')
    expect(words(parsed)).toEqual(['a.png+b.png+c.png', 'd e.png'])
    const [row] = blocksOf(parsed, 'pictures')
    expect(row!.gapPx).toBe(7)
    expect(row!.pictures.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
      [null, 120],
      [9, null],
      [null, 120],
    ])
  })

  test('have captions below them', () => {
    const parsed = read('![](a.png "The house")')
    expect(words(parsed)).toEqual(['a.png', 'The house'])
    expect(lettersOf(parsed, paragraphsOf(parsed)[0]!, 'The house').sizePx).toBe(30)
  })

  test('a size that says nothing stays as text', () => {
    const parsed = read('![](a.png){widht=3}')
    expect(words(parsed)).toEqual(['a.png', '{widht=3}'])
    expect(faultsOf(parsed)).toEqual(['1:11 text.picture.unknown'])
  })
})

test('lists are marked and indented by their depth', () => {
  const parsed = read('- a\n  - b\n    - c\n- d\n\n  more\n\n7) e\n8) f\n-')
  expect(words(parsed)).toEqual(['•a', '–b', '·c', '•d', 'more', '7)e', '8)f', '•'])
  expect(paragraphsOf(parsed).map(({ block }) => block.indentStartPx)).toEqual([50, 100, 150, 50, 50, 50, 50, 50])
})

test('quotes are indented from both sides, and lists in them further', () => {
  const parsed = read('> a\n> > b\n>\n> - c\n\nd')
  const indents = paragraphsOf(parsed).map(({ block }) => [block.indentStartPx, block.indentEndPx])
  expect(indents).toEqual([
    [60, 60],
    [120, 120],
    [110, 60],
    [0, 0],
  ])
  expect(lettersOf(parsed, paragraphsOf(parsed)[0]!, 'a').italic).toBe(true)
})

test('rules, code and comments', () => {
  const parsed = read('a\n***\n```js\n  let x\n\n*y*\n```\n<!-- no\n\nnote -->\nb <!-- none --> c')
  expect(words(parsed)).toEqual(['a', 'rule', '  let x', '', '*y*', 'b  c'])
})

test('a table becomes columns, its head bold', () => {
  const parsed = read('> | a | b |\n> |---|--:|\n> | c | **c** | e |')
  expect(words(parsed)).toEqual(['2: a|b|c|c'])
  expect(faultsOf(parsed)).toEqual(['3:1 text.table.cells'])
  const cells = paragraphsOf(parsed)
  expect(lettersOf(parsed, cells[0]!, 'a').weight).toBe(700)
  expect(cells[3]!.block.align).toBe('end')
  expect(cells.map(({ sourceStart }) => sourceStart)).toEqual([4, 8, 28, 32])
})

test('links show their words; tags and definitions of references stay text', () => {
  const parsed = read('[a *b*](http://c.d) <http://e.f>\n\n[g]: http://h\n\n<u>i</u>')
  expect(words(parsed)).toEqual(['a b http://e.f', '[g]: http://h', '<u>i</u>'])
  expect(faultsOf(parsed)).toEqual(['5:1 text.html', '5:5 text.html'])
})

describe('parts', () => {
  test('align, style and change what is in them', () => {
    const parsed = read('::: right caption color=#123456\na\n\n::: {size=99}\n# b\n:::\n:::\nc')
    const [a, b, c] = paragraphsOf(parsed)
    expect(a!.block.align).toBe('end')
    expect(lettersOf(parsed, a!, 'a')).toMatchObject({ sizePx: 30, color: '#123456' })
    expect(lettersOf(parsed, b!, 'b')).toMatchObject({ sizePx: 99, weight: 700, color: '#123456' })
    expect(b!.block.align).toBe('end')
    expect(c!.block.align).toBe('start')
  })

  test('are in the style of the roll before they are bold', () => {
    const parsed = read('::: bold\na\n:::\n::: italic\nb\n:::')
    const [a, b] = paragraphsOf(parsed)
    expect(lettersOf(parsed, a!, 'a')).toMatchObject({ sizePx: 77, weight: 400 })
    expect(lettersOf(parsed, b!, 'b').italic).toBe(true)
  })

  test('keep lines', () => {
    expect(words(read('::: lines\na\nb\n\nc\n:::\nd\ne'))).toEqual(['a', 'b', 'c', 'd e'])
  })

  test('set columns, credits, cards, stops and spaces', () => {
    const text =
      'a\n::: stop 2.5s\n::: space 80px\n::: columns 2 gap=9\n*b*\n\nc\n:::\n::: credits\nD: E\n:::\n::: card 4\nf\n:::'
    const parsed = read(text)
    expect(words(parsed)).toEqual(['a', 'stop 2.5', 'space 80', '2: b|c', 'D|E', 'space 0', 'f', 'stop 4'])
    expect(blocksOf(parsed, 'columns')[0]!.gapPx).toBe(9)
    expect(blocksOf(parsed, 'stop').map(({ sourceStart }) => sourceStart)).toEqual([2, text.length - 3])
  })

  test('stand in quotes and lists', () => {
    expect(words(read('> ::: center\n> a\n> :::\n> b\n\n- c\n\n  ::: lines\n  d\n  e\n  :::\n'))).toEqual([
      'a',
      'b',
      '•c',
      'd',
      'e',
    ])
  })

  test.each([
    ['::: centred\na\n:::', ['::: centred', 'a', ':::'], '1:1 text.directive.unknown'],
    ['a\n::: stop soon\nb', ['a', '::: stop soon', 'b'], '2:1 text.directive.stop'],
    ['::: space -1', ['::: space -1'], '1:1 text.directive.space'],
    ['::: columns 0\na\n:::', ['::: columns 0', 'a', ':::'], '1:1 text.directive.columns'],
    ['::: card\na\n:::', ['::: card', 'a', ':::'], '1:1 text.directive.card'],
    ['::: style=nothing\na\n:::', ['::: style=nothing', 'a', ':::'], '1:1 text.style.unknown'],
    ['a\n:::\nb', ['a', ':::', 'b'], '2:1 text.directive.stray'],
    ['> x\n\n  ::: center\na', ['x', 'a'], '3:3 text.directive.unclosed'],
  ])('%j is told, and loses nothing', (text, shown, fault) => {
    const parsed = read(text)
    expect(words(parsed)).toEqual(shown)
    expect(faultsOf(parsed)).toEqual([fault])
  })
})

test('deeper than a parser goes all is text', () => {
  const parsed = read(`${'> '.repeat(300)}deep\n\nlast`)
  expect(words(parsed).join('')).toContain('deep')
  expect(words(parsed).at(-1)).toBe('last')
})

test('paragraphs know where they begin, whatever ends the lines', () => {
  const text = '# a\r\n\r\nb\rc  \r\n  d\r\n> - *e*\r\n>   f\r\n'
  const parsed = read(text)
  expect(paragraphsOf(parsed).map(({ sourceStart }) => text.slice(sourceStart, sourceStart + 1))).toEqual([
    'a',
    'b',
    'd',
    '*',
  ])
})
