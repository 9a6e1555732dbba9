import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/main/import/csv'
import { faultIn } from '../text/fault-in'

describe('readCsv', () => {
  it.each([
    ['commas', 'Director,Ada\nCamera,Bo', [['Director', 'Ada'], ['Camera', 'Bo']]], // prettier-ignore
    ['semicolons, with commas in the text', 'Cast;Ada, Bo\nCamera;Cy', [['Cast', 'Ada, Bo'], ['Camera', 'Cy']]], // prettier-ignore
    ['tabs', 'Cast\tAda, Bo; Cy\nCamera\tDi', [['Cast', 'Ada, Bo; Cy'], ['Camera', 'Di']]], // prettier-ignore
    ['delimiters within quotation marks', 'Cast,"Ada; Bo; Cy"\nCamera,"D;i"', [['Cast', 'Ada; Bo; Cy'], ['Camera', 'D;i']]], // prettier-ignore
    ['line breaks and quotation marks in cells', 'Cast,"Ada ""the A""\nBo"', [['Cast', 'Ada "the A"\nBo']]], // prettier-ignore
    ['line ends of several kinds', 'a,b\r\nc,d\re,f\n', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['']]], // prettier-ignore
    ['one column', 'Ada\nBo', [['Ada'], ['Bo']]],
  ])('reads %s', (_, text, rows) => {
    expect(readCsv(text, 'cast.csv')).toEqual({ rows })
  })

  it('takes the word of a name for tabs', () => {
    expect(readCsv('Cast, crew\tAda', 'cast.tsv').rows).toEqual([['Cast, crew', 'Ada']])
    expect(readCsv('Cast, crew', 'cast.TSV').rows).toEqual([['Cast, crew']])
  })

  it('names the place of a quotation mark that nothing closes', () => {
    expect(faultIn(() => readCsv('a,b\nc,d,"e\nf,g\n', 'cast.csv'))).toMatchObject({
      kind: 'input',
      key: 'import.quote',
      params: { path: 'cast.csv', line: 2, column: 5 },
    })
  })

  it('reads back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '导', ' ', ',', ';', '\t', '"', '\n', "'") })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')
        expect(readCsv(text, 'x.csv').rows).toEqual(rows)
      }),
    )
  })
})
