import type { Notice } from '../../shared/messages/fault'
import type { ImportKind } from '../../shared/roll/import-kinds'
import { decodeText } from '../text/decode'
import { creditsOfTable } from './cast/convert'
import type { ColumnMapping } from './cast/columns'
import { readCsv } from './csv'
import { readWordDocument } from './docx/document'
import { markdownOf } from './markdown/write'
import { checkOfficeFile } from './office-file'
import { keepPictures } from './picture-files'
import type { Table } from './table'
import { readWorkbook } from './xlsx/workbook'

/** A document or a table as a text of ours. */
export interface ImportedText {
  readonly content: string
  readonly format: 'markdown' | 'credits'
  /** What was left out. */
  readonly notices: readonly Notice[]
}

/** What a roll says about how it is to be read. */
export interface ImportOptions {
  /** Name of a workbook's sheet; null for the first that is not hidden. */
  readonly sheet: string | null
  readonly columns: ColumnMapping | null
  /** Size of the roll's type, px: pictures keep their size beside the text. */
  readonly sizePx: number
  readonly hasStyle: (name: string) => boolean
}

/** Turns a document or a table into a text. Throws an `input` fault for one that is not what its name says. */
export async function importText(
  bytes: Uint8Array,
  path: string,
  kind: ImportKind,
  options: ImportOptions,
): Promise<ImportedText> {
  if (kind === 'word') {
    checkOfficeFile(bytes, path, 'Word')
    return importDocument(bytes, path, options)
  }
  if (kind === 'separated') return importTable(readCsv(decodeText(bytes, path).text, path), path, options)
  checkOfficeFile(bytes, path, 'Excel')
  return importTable(await readWorkbook(bytes, path, options.sheet), path, options)
}

async function importDocument(bytes: Uint8Array, path: string, { sizePx }: ImportOptions): Promise<ImportedText> {
  const { blocks, picture, notes, bodyPx } = await readWordDocument(bytes, path)
  const { paths, lost } = await keepPictures(blocks, picture)
  const notices = [...told('import.notice.notes', path, notes), ...told('import.notice.pictures', path, lost)]
  return { content: markdownOf(blocks, { paths, scale: sizePx / bodyPx }, sizePx), format: 'markdown', notices }
}

function importTable(table: Table, path: string, { columns, hasStyle }: ImportOptions): ImportedText {
  const { content, unused, unknownStyles } = creditsOfTable(table, { mapping: columns, path, hasStyle })
  const notices: Notice[] = []
  if (unused.length > 0) {
    const params = { path, columns: unused.join(', '), field: 'text.columns' }
    notices.push({ severity: 'info', key: 'import.notice.columns', params, field: 'text.columns' })
  }
  if (unknownStyles.length > 0) {
    const params = { path, styles: unknownStyles.join(', ') }
    notices.push({ severity: 'warning', key: 'import.notice.style', params, field: 'text.path' })
  }
  return { content, format: 'credits', notices }
}

function told(key: Notice['key'], path: string, count: number): readonly Notice[] {
  return count === 0 ? [] : [{ severity: 'warning', key, params: { path, count }, field: 'text.path' }]
}
