import type { Table } from '../table'
import { castColumns, type ColumnMapping } from './columns'
import { creditsOf } from './credits'
import { castEntries, type CastEntry } from './entries'

/** How a table becomes credits. */
export interface CastOptions {
  readonly mapping: ColumnMapping | null
  /** What faults call the table. */
  readonly path: string
  readonly hasStyle: (name: string) => boolean
}

/** A table as credits, and what of it they have not. */
export interface CastText {
  readonly content: string
  /** Headers of columns that nothing is taken from. */
  readonly unused: readonly string[]
  /** Names of styles that there are none of: their text is there without them. */
  readonly unknownStyles: readonly string[]
}

/** A table of roles and names as credits. Throws an `input` fault for a mapping that does not fit the table. */
export function creditsOfTable(table: Table, { mapping, path, hasStyle }: CastOptions): CastText {
  const columns = castColumns(table, mapping, path)
  const unknown = new Set<string>()
  const entries = castEntries(table, columns).map((entry): CastEntry => {
    if (entry.kind !== 'styled' || hasStyle(entry.style)) return entry
    unknown.add(entry.style)
    return { kind: 'pair', role: '', names: [entry.text] }
  })
  const content = entries.length === 0 ? '' : creditsOf(entries)
  return { content, unused: columns.unused, unknownStyles: [...unknown] }
}
