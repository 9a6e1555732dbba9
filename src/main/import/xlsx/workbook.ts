import { fault } from '../../../shared/messages/fault'
import { Archive } from '../archive'
import { mainPart, relatedPart, relationsOf } from '../relations'
import type { Table } from '../table'
import { elementAt, elementsOf, readXml, type XmlElement } from '../xml'
import { NumberFormats } from './formats'
import { isOn } from './on'
import { readSharedStrings } from './shared-strings'
import { readSheet } from './sheet'

const FORMAT = 'Excel'

/**
 * Reads a sheet of an Excel workbook (ECMA-376, transitional or strict): the one that `wanted` names, or the first
 * that is not hidden. Throws an `input` fault for what is no workbook, or has no such sheet.
 */
export async function readWorkbook(bytes: Uint8Array, path: string, wanted: string | null): Promise<Table> {
  const archive = await Archive.open(bytes, { path, format: FORMAT })
  const part = await mainPart(archive)
  const workbook = await readXml(archive, part)
  if (workbook?.name !== 'workbook') throw archive.misnamed()
  const sheet = chosenSheet(workbook, path, wanted)
  const relations = await relationsOf(archive, part)
  const target = relations.get(sheet.attributes.get('r:id') ?? '')?.target
  if (target === undefined) throw archive.damaged('worksheet')
  const from1904 = isOn(elementAt(workbook, 'workbookPr')?.attributes.get('date1904'))
  return readSheet(archive, target, {
    strings: await readSharedStrings(archive, relatedPart(relations, 'sharedStrings')),
    formats: await NumberFormats.read(archive, relatedPart(relations, 'styles'), from1904),
  })
}

function chosenSheet(workbook: XmlElement, path: string, wanted: string | null): XmlElement {
  const sheets = [...elementsOf(elementAt(workbook, 'sheets') ?? workbook, 'sheet')]
  const name = (sheet: XmlElement): string => sheet.attributes.get('name') ?? ''
  const found =
    wanted === null
      ? sheets.find(({ attributes }) => (attributes.get('state') ?? 'visible') === 'visible')
      : sheets.find((sheet) => name(sheet).toLowerCase() === wanted.toLowerCase())
  if (found !== undefined) return found
  if (wanted === null) throw fault('input', 'import.noSheet', { path }, 'text.path')
  const names = sheets.map((sheet) => `"${name(sheet)}"`).join(', ')
  throw fault('input', 'import.sheet', { path, sheet: wanted, sheets: names }, 'text.sheet')
}
