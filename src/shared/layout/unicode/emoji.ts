import { characterBits, EMOJI, EMOJI_PRESENTATION } from './characters'

const TEXT_STYLE = 0xfe0e
const EMOJI_STYLE = 0xfe0f
const KEYCAP = 0x20e3
const JOINER = 0x200d

/**
 * Whether a grapheme cluster is to be shown as colour emoji (UTS #51): by nature, by U+FE0F, as a keycap, a flag,
 * a skin tone or a joined sequence; U+FE0E asks for text.
 */
export function isEmojiCluster(text: string, start: number, end: number): boolean {
  const first = text.codePointAt(start)!
  if (first < 0x80 && end - start === 1) return false
  const bits = characterBits(first)
  if ((bits & EMOJI) === 0) return false
  for (let i = start + (first > 0xffff ? 2 : 1); i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === TEXT_STYLE) return false
    if (unit === EMOJI_STYLE || unit === KEYCAP || unit === JOINER) return true
    // Skin tones and the second half of a flag: U+1F3FB…1F3FF, U+1F1E6…1F1FF, tags U+E0020…E007F.
    if (unit === 0xd83c || unit === 0xdb40) return true
  }
  return (bits & EMOJI_PRESENTATION) !== 0
}
