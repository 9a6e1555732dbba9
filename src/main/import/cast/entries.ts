import type { Table } from '../table'
import type { CastColumns } from './columns'

/** A cast list as credits know it, from top to bottom. */
export type CastEntry =
  | { readonly kind: 'group'; readonly title: string }
  /** `role` is empty for names that have none. */
  | { readonly kind: 'pair'; readonly role: string; readonly names: readonly string[] }
  | { readonly kind: 'styled'; readonly style: string; readonly text: string }
  /** An empty row. */
  | { readonly kind: 'gap' }

/**
 * The rows of a cast list. A row with a role and no name is the heading of a group, one with names and no role adds
 * them to the role above; a cell with line breaks holds several names.
 */
export function castEntries({ rows }: Table, columns: CastColumns): CastEntry[] {
  const entries: CastEntry[] = []
  let group = ''
  /** The names of the last role, while no empty row and no heading stands between. */
  let open: string[] | null = null
  const add = (entry: CastEntry): void => {
    entries.push(entry)
    open = null
  }
  for (const row of rows.slice(columns.firstRow)) {
    const { role, names, title, style, styled } = cellsOf(row, columns)
    if (role === '' && names.length === 0 && title === '' && styled.length === 0) {
      if (entries.length > 0 && entries.at(-1)?.kind !== 'gap') add({ kind: 'gap' })
      continue
    }
    if (title !== '' && title !== group) {
      group = title
      add({ kind: 'group', title })
    }
    for (const entry of styled) add(entry)
    if (style !== '') {
      for (const text of [role, ...names].filter(Boolean)) add({ kind: 'styled', style, text })
    } else if (names.length === 0) {
      if (role !== '') add({ kind: 'group', title: role })
    } else if (role === '' && open !== null) {
      open.push(...names)
    } else {
      const own = [...names]
      add({ kind: 'pair', role, names: own })
      open = own
    }
  }
  if (entries.at(-1)?.kind === 'gap') entries.pop()
  return entries
}

interface Cells {
  readonly role: string
  readonly names: readonly string[]
  readonly title: string
  readonly style: string
  readonly styled: readonly Extract<CastEntry, { kind: 'styled' }>[]
}

function cellsOf(row: readonly string[], columns: CastColumns): Cells {
  const cell = (column: number | null): string => oneLine(column === null ? '' : (row[column] ?? ''))
  const lines = (column: number): string[] =>
    (row[column] ?? '')
      .split(/[\n\v\f\u0085\u2028\u2029]/)
      .map(oneLine)
      .filter(Boolean)
  return {
    role: cell(columns.role),
    names: columns.names.flatMap(lines),
    title: cell(columns.group),
    style: cell(columns.style),
    styled: columns.styled.flatMap(({ style, column }) =>
      lines(column).map((text) => ({ kind: 'styled', style, text })),
    ),
  }
}

/** A text on one line. An ideographic space stays: it sets names of two characters as wide as those of three. */
function oneLine(text: string): string {
  return text.replace(/[^\S\u3000]+|\u0085+/g, ' ').trim()
}
