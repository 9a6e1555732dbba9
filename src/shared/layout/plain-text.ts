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

function blockStyleOf({ align, direction, lineSpacingPx, paragraphSpacingPx }: RollSpec['type']): BlockStyle {
  return {
    align,
    direction,
    lineSpacingPx,
    spaceBeforePx: paragraphSpacingPx,
    spaceAfterPx: paragraphSpacingPx,
    indentStartPx: 0,
    indentEndPx: 0,
    firstLineIndentPx: 0,
  }
}

/** A plain text's paragraphs, one after the other: a long text is never held twice. */
export function* plainBlocks(content: string, type: RollSpec['type']): Generator<Block> {
  const block = blockStyleOf(type)
  for (const { start, end } of eachParagraph(content)) {
    const text = content.slice(start, end)
    const spans = [{ start: 0, end: text.length, style: 0 }]
    yield { kind: 'paragraph', paragraph: { text, spans, block, marker: null, sourceStart: start } }
  }
}
