import { BODY, BUILT_IN } from '../styles/built-in'
import type { CheckParams } from './fields'
import { IMPORTED_FORMAT, importKindOf, type ImportKind } from './import-kinds'
import type { RollSpec } from './spec'

interface ImportCheck extends CheckParams {
  readonly field: string
}

/** What a column can hold besides text in a style of its own. */
export const COLUMN_USES = ['role', 'name', 'group', 'style'] as const

/**
 * What a roll's text is imported as; null where it is a text already. Separated values are a text too: in another
 * format than credits they are shown as they are written.
 */
export function importOf({ text }: Pick<RollSpec, 'text'>): ImportKind | null {
  const kind = 'path' in text ? importKindOf(text.path) : null
  return kind === 'separated' && text.format !== 'auto' && text.format !== IMPORTED_FORMAT[kind] ? null : kind
}

/** What a roll says of its import and cannot be: a format that it does not become, a sheet or columns that it has not. */
export function importChecks(roll: Pick<RollSpec, 'text' | 'styles'>): ImportCheck[] {
  const { text } = roll
  if (!('path' in text)) return []
  const kind = importOf(roll)
  const found: ImportCheck[] = []
  if (kind !== null && text.format !== 'auto' && text.format !== IMPORTED_FORMAT[kind]) {
    const params = { value: text.format, path: text.path, format: IMPORTED_FORMAT[kind] }
    found.push({ key: 'roll.text.importFormat', params, field: 'text.format' })
  }
  if (text.sheet !== null && kind !== 'workbook') {
    found.push({ key: 'roll.text.noSheets', params: { value: text.sheet, path: text.path }, field: 'text.sheet' })
  }
  if (text.columns === null) return found
  if (kind === null || kind === 'word') {
    return [...found, { key: 'roll.text.noColumns', params: { path: text.path }, field: 'text.columns' }]
  }
  const styles = [...new Set([BODY, ...Object.keys(BUILT_IN), ...Object.keys(roll.styles)])]
  const known = new Set<string>([...COLUMN_USES, ...styles])
  for (const use of Object.keys(text.columns)) {
    const params = { use, uses: COLUMN_USES.join(', '), styles: styles.join(', ') }
    if (!known.has(use)) found.push({ key: 'roll.text.columnUse', params, field: `text.columns.${use}` })
  }
  return found
}
