import { describe, expect, it } from 'vitest'
import { creditsOfTable } from '../../../src/main/import/cast/convert'
import type { ColumnMapping } from '../../../src/main/import/cast/columns'
import { faultIn } from '../text/fault-in'

type Rows = readonly (readonly string[])[]

const cast = (rows: Rows, mapping: ColumnMapping | null = null): ReturnType<typeof creditsOfTable> =>
  creditsOfTable({ rows }, { mapping, path: 'cast.csv', hasStyle: (name) => ['title', 'quote'].includes(name) })
const lines = (rows: Rows, mapping: ColumnMapping | null = null): string[] =>
  cast(rows, mapping).content.trimEnd().split('\n')

describe('creditsOfTable', () => {
  it('takes roles, names and more names in their order where no header says otherwise', () => {
    expect(lines([['Director', 'Ada'], ['Camera', 'Bo', 'Cy'], ['', 'Di']])).toEqual([
      'Director | Ada',
      'Camera | Bo',
      '| Cy',
      '| Di',
    ]) // prettier-ignore
  })

  it('takes names from the lines of a cell', () => {
    expect(lines([['Camera', ' Bo \n\nCy'], ['Sound \n mixer', 'Di']])).toEqual([
      'Camera | Bo',
      '| Cy',
      'Sound mixer | Di',
    ]) // prettier-ignore
  })

  it('makes headings of rows with a first cell alone, and keeps empty rows', () => {
    expect(lines([['Camera', ''], ['Focus', 'Bo'], ['', ''], ['', ''], ['Grip', 'Cy'], ['', '']])).toEqual([
      '## Camera',
      'Focus | Bo',
      '',
      'Grip | Cy',
    ]) // prettier-ignore
  })

  it('adds names to a role no further than the next empty row or heading', () => {
    expect(lines([['Focus', 'Bo'], [], ['', 'Cy'], ['Thanks', ''], ['', 'Di'], ['', 'Ed']])).toEqual([
      'Focus | Bo',
      '',
      'Cy',
      '',
      '## Thanks',
      'Di',
      'Ed',
    ]) // prettier-ignore
  })

  it.each([
    [['Department', 'Role', 'Name', 'E-mail']],
    [['Dept.', 'JOB TITLE', 'Full name', 'Phone']],
    [['部门', '职务', '姓名', '备注']],
    [['組別', '角色：', '演員 1', '電話']],
  ])('finds columns by the header %j', (header) => {
    const { content, unused } = cast([
      header,
      ['Camera', 'Focus', 'Bo', 'b@x'],
      ['Camera', 'Grip', 'Cy', ''],
      ['Sound', 'Mix', 'Di'],
    ])
    expect(content).toBe('## Camera\nFocus | Bo\nGrip | Cy\n\n## Sound\nMix | Di\n')
    expect(unused).toEqual([header[3]])
  })

  it('finds the name before the role, and more than one name', () => {
    expect(
      lines([
        ['Name', 'Role', 'Name 2'],
        ['Bo', 'Focus', 'Cy'],
        ['Di', '', ''],
      ]),
    ).toEqual(['Focus | Bo', '| Cy', '| Di'])
  })

  it('sees no header where only one cell reads like one', () => {
    expect(
      lines([
        ['Crew', 'Ada'],
        ['Cook', 'Bo'],
      ]),
    ).toEqual(['Crew | Ada', 'Cook | Bo'])
  })

  it('takes a single column for names', () => {
    expect(lines([['Ada'], ['Bo'], [], ['Cy']])).toEqual(['Ada', 'Bo', '', 'Cy'])
    expect(
      lines([
        ['', 'Name'],
        ['', 'Ada'],
      ]),
    ).toEqual(['Ada'])
  })

  it('sets rows in the style that they name', () => {
    const rows = [['Style', 'Role', 'Name'], ['title', '', 'The End'], ['title', '', 'Fin'], ['', 'Grip', 'Cy'], ['big', 'Hm', '']] // prettier-ignore
    const { content, unknownStyles } = cast(rows)
    expect(content).toBe('::: title\nThe End\nFin\n:::\nGrip | Cy\nHm\n')
    expect(unknownStyles).toEqual(['big'])
  })

  it('goes by a mapping, by letters or headers', () => {
    const rows = [['Who', 'What', 'Note'], ['Bo', 'Focus', 'hi'], ['Cy', 'Grip', '']] // prettier-ignore
    const expected = ['::: quote', 'hi', ':::', 'Focus | Bo', 'Grip | Cy']
    expect(lines(rows, { role: 'what', name: 'Who', quote: 'C' })).toEqual(expected)
    expect(lines(rows.slice(1), { role: 'B', name: ['A'], quote: 'c' })).toEqual(expected)
    expect(
      lines(
        [
          ['姓名', 'Role'],
          ['Bo', 'Focus'],
        ],
        { role: 'B', name: 'A' },
      ),
    ).toEqual(['Focus | Bo'])
  })

  it('names a column that is not there', () => {
    expect(faultIn(() => cast([['Who', ''], ['Bo', 'x']], { name: 'Whom' }))).toMatchObject({
      kind: 'input',
      key: 'import.column',
      field: 'text.columns.name',
      params: { value: 'Whom', columns: 'Who, B' },
    }) // prettier-ignore
    expect(faultIn(() => cast([['Who'], ['Bo']], { role: 'C' }))).toMatchObject({ field: 'text.columns.role' })
  })

  it('keeps what would be markup a text', () => {
    expect(lines([['# A | B\\', '*x* {columns=2}'], ['Group {columns=3}', ''], ['', 'a: b … c'], ['', '| d'], ['- :::', '!']])).toEqual([
      String.raw`\# A \| B&#92; | \*x\* {columns=2}`,
      '',
      '## Group &#123;columns=3}',
      'a\\: b &#8230; c',
      String.raw`\| d`,
      String.raw`\- ::: | \!`,
    ]) // prettier-ignore
  })

  it('is nothing for a table of nothing', () => {
    expect(cast([[], ['', ' ']]).content).toBe('')
    expect(cast([]).content).toBe('')
  })
})
