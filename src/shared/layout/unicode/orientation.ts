import { CJK, EMOJI_PRESENTATION, SCRIPT_MASK } from './characters'
import { HANGUL } from './scripts'

/** Dashes and dots lie along the line, as their forms for vertical lines do: UAX #50 turns them. */
const TURNED = /[\u2010-\u2026\u2e3a\u2e3b\u30fc]/

/**
 * Whether a character stands upright in vertical writing: Unicode's property Vertical_Orientation (UAX #50), `U`, `Tu`
 * and `Tr`, as far as the forms of a face tell them apart. Brackets and small kana take a form of their own there.
 */
export function isUpright(character: string, bits: number): boolean {
  if (TURNED.test(character)) return character === '\u30fc'
  return (bits & (CJK | EMOJI_PRESENTATION)) !== 0 || (bits & SCRIPT_MASK) === HANGUL
}
