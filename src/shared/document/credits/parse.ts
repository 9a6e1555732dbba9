import type { StyleSheet } from '../../styles/sheet'
import { DocumentWriter } from '../document-writer'
import type { ParsedText } from '../parsed'
import { Setting } from '../setting'
import { writeCredits } from './write-credits'

/** Reads credits as people write them down (docs/text.md). Takes every text, as `parseMarkdown` does. */
export function parseCredits(text: string, sheet: StyleSheet): ParsedText {
  const writer = new DocumentWriter(text, sheet)
  writeCredits(writer.lines.all(), writer, Setting.outermost(sheet))
  return writer.finish()
}
