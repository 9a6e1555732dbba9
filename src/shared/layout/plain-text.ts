import type { Block, BlockStyle, LetterStyle } from '../document/types'
import type { RollSpec } from '../roll/spec'
import { eachParagraph } from './paragraphs'

/** The letters of a roll's type. */
export function letterStyleOf(type: RollSpec['type']): LetterStyle {
  const { family, file, sizePx, weight, italic, color, letterSpacingPx, outline, shadow } = type
  return {
    family,
    file,
    sizePx,
    weight,
    italic,
    color,
    letterSpacingPx,
    outline,
    shadow,
    underline: false,
    strike: false,
  }
}

function blockStyleOf({ type, cjk }: Pick<RollSpec, 'type' | 'cjk'>): BlockStyle {
  const { align, direction, lineSpacingPx, paragraphSpacingPx, sizePx } = type
  return {
    align,
    direction,
    lineSpacingPx,
    spaceBeforePx: paragraphSpacingPx,
    spaceAfterPx: paragraphSpacingPx,
    indentStartPx: 0,
    indentEndPx: 0,
    firstLineIndentPx: cjk.firstLineIndentEm * sizePx,
  }
}

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
