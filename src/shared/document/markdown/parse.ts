import type { StyleSheet } from '../../styles/sheet'
import { DocumentWriter } from '../document-writer'
import type { ParsedText } from '../parsed'
import { Setting } from '../setting'
import { BlockReader } from './block-reader'
import { envOf } from './block-rules'
import { partEnds } from './part-ends'
import { parser } from './parser'

/**
 * Reads a text in Markdown: CommonMark with what rolls need (docs/text.md). Takes every text: what it does not know
 * stays text, with a warning.
 */
export function parseMarkdown(text: string, sheet: StyleSheet): ParsedText {
  const writer = new DocumentWriter(text, sheet)
  const env = envOf({ lines: writer.lines, partEnds: partEnds(writer.lines), sheet })
  const reader = new BlockReader(writer, Setting.outermost(sheet))
  for (const token of parser.parse(text, env)) reader.read(token)
  return writer.finish()
}
