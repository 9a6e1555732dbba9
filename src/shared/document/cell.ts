import type { NamedStyle } from '../styles/sheet'
import { type DocumentWriter, paragraphOf } from './document-writer'
import type { InlinePart } from './markup/inline-part'
import type { MarkupLine } from './markup/line-builder'
import type { BlockStyle, Paragraph, Ruby, Span } from './types'

/** One paragraph of what stands in a cell of columns, which can hold no pictures: their words stand for them. */
export function cellOf(
  parts: readonly InlinePart[],
  style: NamedStyle,
  writer: DocumentWriter,
  block: BlockStyle = style.block,
): Paragraph {
  const lines: MarkupLine[] = []
  for (const part of parts) {
    if (part.kind === 'lines') lines.push(...part.lines)
    else {
      writer.faults.warn(part.start, { key: 'text.cell.picture', params: { value: part.pictures[0]!.source } })
      for (const { alt, source } of part.pictures) lines.push(writer.plainLine(alt || source, style, part.start))
    }
  }
  return paragraphOf(joined(lines), block, null)
}

function joined(lines: readonly MarkupLine[]): MarkupLine {
  const [first] = lines
  if (first === undefined || lines.length === 1) return first!
  let text = ''
  const spans: Span[] = []
  const ruby: Ruby[] = []
  lines.forEach((line, index) => {
    const { style } = line.spans[0]!
    if (index > 0) spans.push({ start: text.length, end: text.length + 1, style })
    text += index > 0 ? ` ${line.text}` : line.text
    const shift = text.length - line.text.length
    for (const one of line.ruby ?? []) ruby.push({ ...one, start: one.start + shift, end: one.end + shift })
    for (const span of line.spans) {
      if (span.end > span.start) spans.push({ ...span, start: span.start + shift, end: span.end + shift })
    }
  })
  return { text, spans: spans.length === 0 ? first.spans : spans, ruby, start: first.start }
}
