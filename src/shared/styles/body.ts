import type { BlockStyle, LetterStyle } from '../document/types'
import type { RollSpec } from '../roll/spec'

/** The letters of a roll's type. */
export function letterStyleOf(type: RollSpec['type']): LetterStyle {
  const { family, file, sizePx, weight, italic, axes, color, letterSpacingPx, outline, shadow } = type
  return {
    family,
    file,
    sizePx,
    weight,
    italic,
    axes,
    color,
    letterSpacingPx,
    outline,
    shadow,
    underline: false,
    strike: false,
  }
}

/** The paragraphs of a roll's type. */
export function blockStyleOf({ type, cjk }: Pick<RollSpec, 'type' | 'cjk'>): BlockStyle {
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
