import Papa from 'papaparse'
import { fault } from '../../shared/messages/fault'
import type { Table } from './table'

/** From the one that is hardly ever part of a text to the one that often is. */
const DELIMITERS = ['\t', ';', ','] as const

/** Reads comma, semicolon or tab separated values (RFC 4180); which of them it is, the text tells. */
export function readCsv(text: string, path: string): Table {
  // Files put together from several have line ends of several kinds; the parser would take one of them for text.
  const lines = text.replace(/\r\n?/g, '\n')
  const delimiter = /\.(?:tsv|tab)$/i.test(path) ? '\t' : delimiterOf(lines)
  const { data, errors } = Papa.parse<string[]>(lines, { newline: '\n', delimiter })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) {
    // The parser names what stands behind the mark.
    const before = lines.slice(0, Math.max(0, (broken.index ?? 0) - 1)).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    throw fault('input', 'import.quote', { path, ...place }, 'text.path')
  }
  return { rows: data }
}

/** The delimiter that most lines have; between quotation marks it is text. */
function delimiterOf(text: string): string {
  const lines = text.replace(/(?<=^|[,;\t])"(?:[^"]|"")*"/gm, '').split('\n')
  const counts = DELIMITERS.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length)
  const most = Math.max(...counts)
  return DELIMITERS[most === 0 ? 2 : counts.indexOf(most)] ?? ','
}
