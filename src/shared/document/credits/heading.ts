import { bracesAt, readBraces } from '../markup/attributes'
import { numberIn } from '../markup/letter-change'
import type { SourceLine } from '../source-lines'

/** A heading of credits. */
export interface CreditHeading {
  readonly style: string
  readonly words: SourceLine
  /** The names under it stand in so many columns; null where they stand below one another. */
  readonly columns: { readonly columns: number; readonly gapPx: number | null } | null
}

const HEADING = /^(#{1,6})[ \t]+/
const STYLES = ['title', 'group', 'subheading']
const MOST_COLUMNS = 20
const MOST_GAP_PX = 10_000

/** `# Title`, `## Group`, `## Group {columns=3}`; null where a line is no heading. */
export function headingIn({ text, start }: SourceLine): CreditHeading | null {
  const marks = HEADING.exec(text)
  if (marks === null) return null
  const from = marks[0].length
  const style = STYLES[Math.min(marks[1]!.length, STYLES.length) - 1]!
  const words = text.slice(from).replace(/[ \t]+#+$/, '')
  const brace = words.lastIndexOf('{')
  const columns = brace < 0 ? null : columnsIn(words, brace)
  const shown = columns === null ? words : words.slice(0, brace)
  return { style, words: { text: shown.trimEnd(), start: start + from }, columns }
}

function columnsIn(words: string, brace: number): CreditHeading['columns'] {
  const braces = bracesAt(words, brace)
  if (braces === null || words.slice(brace + braces.length).trim() !== '') return null
  let columns: number | null = null
  let gapPx: number | null = null
  for (const { name, value } of readBraces(braces)) {
    if (name === 'columns' && value !== null) columns = numberIn(value, 1, MOST_COLUMNS)
    else if (name === 'gap' && value !== null) gapPx = numberIn(value, 0, MOST_GAP_PX)
    else return null
  }
  return columns === null || !Number.isInteger(columns) ? null : { columns, gapPx }
}
