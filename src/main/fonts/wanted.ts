import { characterBits, DROPPED, IGNORABLE, SPACE } from '../../shared/layout/unicode/characters'
import { isEmojiCluster } from '../../shared/layout/unicode/emoji'
import { eachGrapheme } from '../../shared/layout/unicode/graphemes'

const NEEDS_NO_GLYPH = SPACE | DROPPED | IGNORABLE

export interface WantedCharacters {
  /** Characters that text faces have to draw. */
  readonly text: Set<number>
  /** Characters of emoji sequences, for a colour face. */
  readonly emoji: Set<number>
}

/** The distinct characters that need a glyph. */
export function wantedCharacters(content: string): WantedCharacters {
  const text = new Set<number>()
  const emoji = new Set<number>()
  eachGrapheme(content, 0, content.length, (start, end) => {
    const codePoint = content.codePointAt(start)!
    if (end - start === 1) {
      if (text.has(codePoint) || (characterBits(codePoint) & NEEDS_NO_GLYPH) !== 0) return
    }
    const into = isEmojiCluster(content, start, end) ? emoji : text
    for (const character of content.slice(start, end)) {
      const each = character.codePointAt(0)!
      if ((characterBits(each) & NEEDS_NO_GLYPH) === 0) into.add(each)
    }
  })
  return { text, emoji }
}
