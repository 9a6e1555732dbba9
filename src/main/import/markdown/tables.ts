import { creditHeading, creditPair } from '../cast/credit-line'
import type { TextParagraph } from '../docx/model'
import { partsOf, type Pictures } from './parts'

type Rows = readonly (readonly (readonly TextParagraph[])[])[]

/** As many columns as a part of columns may have. */
const MOST_COLUMNS = 20

/**
 * A table as lines of markup: pairs of role and names where it has two columns, else cells in columns. Null for one
 * that can only be taken apart: of one column, or with pictures in it.
 */
export function tableMarkup(rows: Rows, pictures: Pictures): readonly string[] | null {
  const cells = rows.map((row) => row.map((cell) => cell.flatMap((paragraph) => cellLines(paragraph, pictures))))
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const hasPictures = rows.flat(2).some(({ inlines }) => inlines.some(({ kind }) => kind === 'picture'))
  if (columns < 2 || columns > MOST_COLUMNS || hasPictures) return null
  if (columns === 2)
    return ['::: credits', ...cells.flatMap(([left = [], right = []]) => pairLines(left, right)), ':::']
  const lines = cells.flatMap((row) => {
    if (row.every((cell) => cell.length === 0)) return []
    return Array.from({ length: columns }, (_, column) => row[column]?.join(' ') || '&nbsp;')
  })
  return lines.length === 0 ? [] : [`::: columns ${columns}`, ...lines, ':::']
}

function cellLines({ inlines }: TextParagraph, pictures: Pictures): readonly string[] {
  return partsOf(inlines, pictures)
    .flatMap((part) => (part.kind === 'text' ? part.lines : []))
    .filter(Boolean)
}

function pairLines(left: readonly string[], right: readonly string[]): readonly string[] {
  const role = left.join(' ')
  if (right.length > 0) return creditPair(role, right)
  return role === '' ? [] : [creditHeading(role)]
}
