import type { Token } from 'markdown-it'
import type { NamedStyle } from '../../styles/sheet'
import type { DocumentWriter } from '../document-writer'

/** Code is text like any other, line by line as it is written. */
export function writeCode(writer: DocumentWriter, { content, map }: Token, style: NamedStyle): void {
  const lines = content.replace(/\n$/, '').split('\n')
  if (lines.length === 1 && lines[0] === '') return
  const [fenceLine] = map!
  const own = lines.map((text, index) => {
    const end = writer.lines.end(fenceLine + 1 + index)
    return writer.plainLine(text, style, end - text.length)
  })
  writer.paragraphs(own, { ...style.block, firstLineIndentPx: 0 })
}
