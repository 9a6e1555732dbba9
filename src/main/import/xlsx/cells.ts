import { columnIndex, MAX_COLUMNS } from '../table'
import { elementAt, elementsOf, textOf, type XmlElement } from '../xml'
import type { NumberFormats } from './formats'
import { richText } from './shared-strings'

/** What cells need of the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly formats: NumberFormats
}

/** What the cells of a row show, by their column. Cells beyond the last that a spreadsheet has are left out. */
export function cellsOfRow(row: XmlElement, context: CellContext): string[] {
  const values: string[] = []
  for (const cell of elementsOf(row, 'c')) {
    const letters = cell.attributes.get('r')?.replace(/\d+$/, '')
    const column = (letters === undefined ? null : columnIndex(letters)) ?? values.length
    if (column >= MAX_COLUMNS) continue
    while (values.length < column) values.push('')
    values[column] = shownIn(cell, context)
  }
  return values
}

/** What a cell shows; of a formula that is its value when the file was saved. */
function shownIn(cell: XmlElement, { strings, formats }: CellContext): string {
  const item = elementAt(cell, 'is')
  if (item !== null) return richText(item)
  const element = elementAt(cell, 'v')
  if (element === null) return ''
  const value = textOf(element)
  const style = Number(cell.attributes.get('s') ?? 0)
  switch (cell.attributes.get('t')) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return formats.showDate(value, style)
    case 'str':
    case 'e':
      return value
    default:
      return formats.show(Number(value), style)
  }
}
