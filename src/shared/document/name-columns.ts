import type { NamedStyle } from '../styles/sheet'
import { cellOf } from './cell'
import type { DocumentWriter } from './document-writer'
import { readLine } from './markup/read-line'
import type { SourceLine } from './source-lines'

/** Sets lines as the cells of columns, row by row; blank ones are left out. `gapPx` is one em where it is null. */
export function writeColumns(
  writer: DocumentWriter,
  lines: readonly SourceLine[],
  { columns, gapPx }: { readonly columns: number; readonly gapPx: number | null },
  style: NamedStyle,
): void {
  const cells = lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => cellOf(readLine(line, writer, style), style, writer))
  if (cells.length > 0) writer.blocks.push({ kind: 'columns', columns, gapPx: gapPx ?? style.letters.sizePx, cells })
}
