import MarkdownIt from 'markdown-it'
import type { NamedStyle } from '../../styles/sheet'
import type { SourceLine } from '../source-lines'
import { type InlineScope, readInline } from './inline'
import type { InlinePart } from './inline-part'
import { addInlineRules } from './inline-rules'

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
addInlineRules(parser)
parser.disable(['linkify', 'html_inline'])

/** Reads a line of markup that is not part of a Markdown document; blanks around it count for nothing. */
export function readLine(
  { text, start }: SourceLine,
  scope: InlineScope,
  { letters }: NamedStyle,
): readonly InlinePart[] {
  const content = text.trim()
  const from = start + text.length - text.trimStart().length
  const [inline] = parser.parseInline(content, {})
  const manner = { letters, keepsLines: false, text: content, indexOf: (at: number) => from + at }
  return readInline(inline?.children ?? [], scope, manner)
}
