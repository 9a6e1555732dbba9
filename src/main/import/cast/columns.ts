import { fault } from '../../../shared/messages/fault'
import { COLUMN_USES } from '../../../shared/roll/import-checks'
import { columnIndex, columnLetters, type Table } from '../table'
import { columnUseOf, type ColumnUse } from './header-words'

/** What stands in which column, by index. */
export interface CastColumns {
  readonly role: number | null
  readonly group: number | null
  readonly style: number | null
  readonly names: readonly number[]
  /** Columns whose text is set in a style of its own, by that style's name. */
  readonly styled: readonly { readonly style: string; readonly column: number }[]
  /** The first row that holds data. */
  readonly firstRow: number
  /** Headers of columns that nothing is taken from. */
  readonly unused: readonly string[]
}

/** A roll's own `text.columns`: a use or a style's name, and the letters or headers of its columns. */
export type ColumnMapping = Readonly<Record<string, string | readonly string[]>>

const isShown = (cell: string | undefined): boolean => cell !== undefined && /\S/.test(cell)

/**
 * Finds out what the columns of a cast list hold: by a mapping, else by the words of its first row, else by their
 * order: role, name, more names. A single column holds names. Throws an `input` fault for a column that a mapping
 * names and the table lacks.
 */
export function castColumns(table: Table, mapping: ColumnMapping | null, path: string): CastColumns {
  const first = table.rows.findIndex((row) => row.some(isShown))
  const header = table.rows[first] ?? []
  if (mapping !== null) return byMapping(table, mapping, first, header, path)
  const uses = header.map((cell) => (isShown(cell) ? columnUseOf(cell) : null))
  const known = uses.filter((use) => use !== null).length
  const filled = header.filter(isShown).length
  if (known > 0 && (known > 1 || known === filled) && (uses.includes('role') || uses.includes('name'))) {
    return byHeader(header, uses, first + 1)
  }
  const [role, ...names] = usedColumns(table)
  const none = { group: null, style: null, styled: [], firstRow: Math.max(0, first), unused: [] }
  if (role === undefined || names.length === 0) return { ...none, role: null, names: role === undefined ? [] : [role] }
  return { ...none, role, names }
}

function byHeader(header: readonly string[], uses: readonly (ColumnUse | null)[], firstRow: number): CastColumns {
  const only = (use: ColumnUse): number | null => (uses.includes(use) ? uses.indexOf(use) : null)
  const single = { role: only('role'), group: only('group'), style: only('style') }
  const names = [...uses.keys()].filter((column) => uses[column] === 'name')
  const taken = new Set([...Object.values(single), ...names])
  const unused = header.filter((cell, column) => isShown(cell) && !taken.has(column))
  return { ...single, names, styled: [], firstRow, unused: unused.map((cell) => cell.trim()) }
}

function byMapping(
  { rows }: Table,
  mapping: ColumnMapping,
  first: number,
  header: readonly string[],
  path: string,
): CastColumns {
  const headers = header.map((cell) => cell.trim().toLowerCase())
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  let isByHeader = false
  const find = (use: string, wanted: string): number => {
    const named = headers.indexOf(wanted.trim().toLowerCase())
    if (named >= 0) {
      isByHeader = true
      return named
    }
    const index = columnIndex(wanted.trim())
    if (index !== null && index < width) return index
    const columns = header.map((cell, column) => (isShown(cell) ? cell.trim() : columnLetters(column))).join(', ')
    const field = `text.columns.${use}`
    throw fault('input', 'import.column', { path, field, value: wanted, columns }, field)
  }
  const all = new Map<string, number[]>()
  for (const [use, wanted] of Object.entries(mapping))
    all.set(
      use,
      [wanted].flat().map((one) => find(use, one)),
    )
  const single = (use: ColumnUse): number | null => all.get(use)?.[0] ?? null
  const own = [...all].filter(([use]) => !COLUMN_USES.some((known) => known === use))
  // Letters may well stand over a row of headers, which is no data.
  const isHeader =
    isByHeader || [...all].some(([use, columns]) => columns.some((column) => isHeaderOf(use, header[column])))
  return {
    role: single('role'),
    group: single('group'),
    style: single('style'),
    names: all.get('name') ?? [],
    styled: own.flatMap(([style, columns]) => columns.map((column) => ({ style, column }))),
    firstRow: Math.max(0, first) + (isHeader ? 1 : 0),
    unused: [],
  }
}

function isHeaderOf(use: string, cell: string | undefined): boolean {
  return cell !== undefined && (columnUseOf(cell) === use || cell.trim().toLowerCase() === use)
}

/** Indexes of the columns that show anything at all. */
function usedColumns({ rows }: Table): number[] {
  const used = new Set<number>()
  for (const row of rows) for (const [column, cell] of row.entries()) if (isShown(cell)) used.add(column)
  return [...used].toSorted((a, b) => a - b)
}
