import { COMMON_HAN } from './common-han'

/** Enough to tell; a novel need not be read whole. */
const SAMPLE_CHARACTERS = 50_000

const REPLACEMENT = '\uFFFD'
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** How much a character speaks for the encoding it was read in: from -3 (against) to 1 (for). */
function weightOf(character: string, code: number, previous: number): number {
  if (COMMON_HAN.has(character)) return isLetter(previous) ? 0 : 1
  // An accented Latin letter and its neighbour, read as one Chinese character within a word.
  if (code >= 0x4e00 && code <= 0x9fff) return isLetter(previous) ? -1 : 0
  // CJK and full-width punctuation, general punctuation (dashes, quotes).
  if ((code >= 0x3001 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff5e)) return 0.8
  if (code >= 0x2010 && code <= 0x203b) return 0.5
  if (code === 0x3000 || (code >= 0xa0 && code <= 0x3ff)) return 0.2
  // Private use, and controls other than white space.
  if ((code >= 0xe000 && code <= 0xf8ff) || code < 0xa0) return -3
  return -0.5
}

/**
 * How much a text looks like one that somebody wrote, in Chinese above all: the mean over its characters
 * beyond ASCII, at most 1; 1 for plain ASCII; null when it holds what no text does.
 */
export function plausibilityOf(text: string): number | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  if (text.includes(REPLACEMENT) || text.includes('\0')) return null
  let sum = 0
  let count = 0
  let previous = 0
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x80) {
      sum += weightOf(character, code, previous)
      count++
    }
    previous = code
  }
  return count === 0 ? 1 : sum / count
}

/** Share of control characters that no text file has. */
export function controlShareOf(text: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]/g)?.length ?? 0
  return sample.length === 0 ? 0 : controls / sample.length
}
