import type { ResolvedRoll } from '../roll/resolved'
import { isCueFormat, textFormatOf, type TextFormat } from '../roll/text-format'
import { styleSheetOf } from '../styles/style-sheet'
import { parseCredits } from './credits/parse'
import { cueDocument } from './cues/document'
import { parseMarkdown } from './markdown/parse'
import type { ParsedText, TextFault } from './parsed'

function parse(format: Exclude<TextFormat, 'plain'>, { spec, content }: ResolvedRoll): ParsedText {
  if (isCueFormat(format)) return cueDocument(content, format, spec)
  const sheet = styleSheetOf(spec)
  return format === 'markdown' ? parseMarkdown(content, sheet) : parseCredits(content, sheet)
}

/** A roll's text as a document; null for a plain one, which is set line by line and never held twice. */
export function documentOf({ spec, content }: ResolvedRoll): ParsedText | null {
  const format = textFormatOf(spec.text)
  if (format === 'plain') return null
  const parsed = parse(format, { spec, content })
  if (!('path' in spec.text)) return parsed
  const file = spec.text.path
  const inFile = (fault: TextFault): TextFault => ({ ...fault, file })
  return { ...parsed, faults: parsed.faults.map(inFile) }
}
