import { describe, expect, it } from 'vitest'
import { checkOfficeFile } from '../../../src/main/import/office-file'
import { readWordDocument } from '../../../src/main/import/docx/document'
import { readWorkbook } from '../../../src/main/import/xlsx/workbook'
import { faultIn } from '../text/fault-in'
import { faultFrom } from './faults'
import { docxOf, paragraph, sheetOf, xlsxOf, zipOf } from './office-files'

const DOCX = docxOf({ body: paragraph('Our revels now are ended.') })

/** The bytes with every entry of the central directory saying that it inflates to so many bytes. */
function claiming(bytes: Uint8Array, inflatedBytes: number): Uint8Array {
  const patched = Buffer.from(bytes)
  for (let at = patched.indexOf('PK\u0001\u0002'); at >= 0; at = patched.indexOf('PK\u0001\u0002', at + 4)) {
    patched.writeUInt32LE(inflatedBytes, at + 24)
  }
  return patched
}

/** A compound file as far as it is looked into: its first bytes, and the name of a stream. */
const compoundOf = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')])

describe('archives that are not what they claim', () => {
  it.each([
    ['one that says it inflates to more than anything may', claiming(DOCX, 300 * 1024 * 1024), 'import.inflated'],
    ['one that inflates to more than it says', claiming(DOCX, 20), 'import.damaged'],
    ['one that was cut', DOCX.subarray(0, DOCX.length - 40), 'import.damaged'],
    ['another kind of archive', zipOf({ 'content.xml': '<a/>' }), 'import.misnamed'],
    ['a workbook that is named as a document', xlsxOf({ sheets: { a: sheetOf([['x']]) } }), 'import.misnamed'],
    [
      'one of too many parts',
      zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, '']))),
      'import.inflated',
    ],
    ['XML that breaks off', docxOf({ body: '<w:p>' }), 'import.damaged'],
  ])('refuses %s', async (_, bytes, key) => {
    expect(await faultFrom(readWordDocument(bytes, 'a.docx'))).toMatchObject({
      kind: 'input',
      key,
      params: { path: 'a.docx' },
    })
  })

  it('resolves no entities of the file itself', async () => {
    const bombs = [
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>',
    ]
    for (const bomb of bombs) {
      const bytes = docxOf({ body: '', more: { 'word/styles.xml': bomb } })
      expect(await faultFrom(readWordDocument(bytes, 'a.docx'))).toMatchObject({ key: 'import.damaged' })
    }
  })

  it('refuses a document that is named as a workbook', async () => {
    expect(await faultFrom(readWorkbook(DOCX, 'a.xlsx', null))).toMatchObject({
      key: 'import.misnamed',
      params: { named: '.xlsx', format: 'Excel' },
    })
  })
})

describe('checkOfficeFile', () => {
  it.each([
    ['a text', new TextEncoder().encode('Director,Ada'), 'import.misnamed'],
    ['nothing', new Uint8Array(0), 'import.misnamed'],
    ['an old document', compoundOf('WordDocument'), 'import.old'],
    ['an old workbook', compoundOf('Workbook'), 'import.old'],
    ['one with a password', compoundOf('EncryptedPackage'), 'import.protected'],
    ['a huge one', new Uint8Array(64 * 1024 * 1024 + 1), 'import.tooLarge'],
  ])('refuses %s', (_, bytes, key) => {
    expect(faultIn(() => checkOfficeFile(bytes, 'a.docx', 'Word'))).toMatchObject({ kind: 'input', key })
  })

  it('lets archives through', () => {
    expect(faultIn(() => checkOfficeFile(DOCX, 'a.docx', 'Word'))).toBeNull()
  })
})
