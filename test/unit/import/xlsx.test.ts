import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/main/import/xlsx/workbook'
import { faultFrom } from './faults'
import { sheetOf, xlsxOf, type XlsxParts } from './office-files'

const rowsOf = async (parts: XlsxParts, sheet: string | null = null): Promise<readonly (readonly string[])[]> =>
  (await readWorkbook(xlsxOf(parts), 'cast.xlsx', sheet)).rows

const cells = (content: string, more = ''): XlsxParts['sheets'] => ({
  Cast: `${more}<sheetData><row r="1">${content}</row></sheetData>`,
})

describe('readWorkbook', () => {
  it('reads shared, inline and rich strings, without the readings above them', async () => {
    const strings =
      '<si><t>Ada</t></si><si><r><t xml:space="preserve">Bo </t></r><r><rPr><b/></rPr><t>Bee</t></r></si>' +
      '<si><t>王伟</t><rPh sb="0" eb="1"><t>オウ</t></rPh></si><si><t xml:space="preserve"> two_x000D_\nlines </t></si>'
    const content =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>' +
      '<c r="F1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>'
    expect(await rowsOf({ sheets: cells(content), strings })).toEqual([
      ['Ada', 'Bo Bee', '王伟', ' two\nlines ', '', 'inline'],
    ])
  })

  it('shows numbers and dates as the sheet does', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0&quot; min&quot;"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs>'
    const content = [
      '<c><v>12.5</v></c>',
      '<c s="2"><v>90</v></c>',
      '<c s="3"><v>46351</v></c>',
      '<c s="4"><v>0.125</v></c>',
      '<c s="5"><v>1234567.891</v></c>',
      '<c s="3" t="d"><v>2026-11-25T00:00:00</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="str"><f>A1&amp;"x"</f><v>by formula</v></c>',
      '<c><f>1/3</f><v>0.333333333333333</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ]
    expect(await rowsOf({ sheets: cells(content.join('')), styles })).toEqual([
      [
        '12.5', '90 min', '2026年11月25日', '12.50%', '1,234,567.89', '2026年11月25日',
        'TRUE', 'by formula', '0.333333333', '#N/A',
      ],
    ]) // prettier-ignore
  })

  it('counts the days of a Macintosh from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const sheets = cells('<c s="1"><v>0</v></c>')
    expect(await rowsOf({ sheets, styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([['1/1/1904']])
  })

  it('leaves out what is hidden, and what lies under merged cells', async () => {
    const sheetData =
      '<sheetData><row r="1"><c r="A1" t="str"><v>a1</v></c><c r="B1" t="str"><v>b1</v></c><c r="C1" t="str"><v>c1</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2" t="str"><v>a2</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><v>a3</v></c><c r="C3" t="str"><v>c3</v></c></row>' +
      '<row r="6"><c r="C6" t="str"><v>c6</v></c></row></sheetData>'
    const cols = '<cols><col min="2" max="2" hidden="1"/></cols>'
    const merged = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>'
    expect(await rowsOf({ sheets: { Cast: cols + sheetData + merged } })).toEqual([
      ['a1', '', 'c1'],
      ['', '', 'c3'],
      [],
      ['', '', 'c6'],
    ])
  })

  it('takes the first sheet that is not hidden, or the one that is asked for', async () => {
    const sheets = { Notes: sheetOf([['no']]), Cast: sheetOf([['yes']]), 演职员: sheetOf([['是']]) }
    const states = { Notes: 'veryHidden' }
    expect(await rowsOf({ sheets, states })).toEqual([['yes']])
    expect(await rowsOf({ sheets, states }, '演职员')).toEqual([['是']])
    expect(await rowsOf({ sheets, states }, 'notes')).toEqual([['no']])
    expect(await faultFrom(rowsOf({ sheets, states }, 'Crew'))).toMatchObject({
      key: 'import.sheet',
      field: 'text.sheet',
      params: { sheet: 'Crew', sheets: '"Notes", "Cast", "演职员"' },
    })
    expect(await faultFrom(rowsOf({ sheets: { a: '' }, states: { a: 'hidden' } }))).toMatchObject({
      key: 'import.noSheet',
    })
  })

  it('refuses a sheet that claims more cells than any has', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`)
    const sheets = { Cast: `<sheetData>${rows.join('')}</sheetData>` }
    expect(await faultFrom(rowsOf({ sheets }))).toMatchObject({ kind: 'input', key: 'import.inflated' })
  })
})
