import type { Block } from '../document/types'
import type { RollSpec } from '../roll/spec'
import { blockStyleOf } from '../styles/body'
import { eachParagraph } from './paragraphs'

/** A plain text's paragraphs, one after the other: a long text is never held twice. */
export function* plainBlocks(content: string, spec: Pick<RollSpec, 'type' | 'cjk'>): Generator<Block> {
  const indented = blockStyleOf(spec)
  const flush = { ...indented, firstLineIndentPx: 0 }
  for (const { start, end } of eachParagraph(content)) {
    const text = content.slice(start, end)
    // Who types an indent wants no second one.
    const block = /^\s/.test(text) ? flush : indented
    const spans = [{ start: 0, end: text.length, style: 0 }]
    yield { kind: 'paragraph', paragraph: { text, spans, block, marker: null, sourceStart: start } }
  }
}
