import type { ResolvedRoll } from '../roll/resolved'
import { textFormatOf } from '../roll/text-format'
import { styleSheetOf } from '../styles/style-sheet'
import { parseCredits } from './credits/parse'
import { parseMarkdown } from './markdown/parse'
import type { ParsedText, TextFault } from './parsed'

/** A roll's text as a document; null for a plain one, which is set line by line and never held twice. */
export function documentOf({ spec, content }: ResolvedRoll): ParsedText | null {
  const format = textFormatOf(spec.text)
  if (format === 'plain') return null
  const sheet = styleSheetOf(spec)
  const parsed = format === 'markdown' ? parseMarkdown(content, sheet) : parseCredits(content, sheet)
  if (!('path' in spec.text)) return parsed
  const file = spec.text.path
  const inFile = (fault: TextFault): TextFault => ({ ...fault, file })
  return { ...parsed, faults: parsed.faults.map(inFile) }
}
