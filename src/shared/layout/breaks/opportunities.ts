import LineBreaker from 'linebreak'
import { characterBits, CJK } from '../unicode/characters'
import { allowsBreak, forbidsBreak } from './kinsoku'

const words = new Intl.Segmenter('th', { granularity: 'word' })
const DICTIONARY_STRETCH = /[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]+/gu
/** Longest stretch handed to the segmenter, in UTF-16 units: its time grows with the square of the length. */
const LONGEST_STRETCH = 512

const CURLY_QUOTE = /[‘’“”]/

/** Sets `bit` at every UTF-16 index of `text` before which a line may start; `marks` belongs to the text. */
export function markBreaks(text: string, marks: Uint8Array, bit: number): void {
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next !== null && next.position < text.length; next = breaker.nextBreak()) {
    const { position } = next
    if (!forbidsBreak(text[position - 1]!, text[position]!)) marks[position]! |= bit
  }
  if (CURLY_QUOTE.test(text)) markQuoteBreaks(text, marks, bit)
  markWordBreaks(text, marks, bit)
}

function markQuoteBreaks(text: string, marks: Uint8Array, bit: number): void {
  for (let i = 1; i < text.length; i++) {
    const before = text[i - 1]!
    const after = text[i]!
    if (allowsBreak(before, after, isCjkAt(text, i - 1), isCjkAt(text, i))) marks[i]! |= bit
  }
}

/** Dashes and ellipses that are two ems long are Chinese. */
function isCjkAt(text: string, index: number): boolean {
  const character = text[index]!
  if (character === '—' || character === '…') return text[index - 1] === character || text[index + 1] === character
  return (characterBits(text.charCodeAt(index)) & CJK) !== 0
}

/** Scripts without spaces between words: UAX #14 leaves them to a dictionary. */
function markWordBreaks(text: string, marks: Uint8Array, bit: number): void {
  for (const { 0: stretch, index: start } of text.matchAll(DICTIONARY_STRETCH)) {
    for (let from = 0; from < stretch.length; from += LONGEST_STRETCH) {
      for (const { index } of words.segment(stretch.slice(from, from + LONGEST_STRETCH))) {
        if (index > 0) marks[start + from + index]! |= bit
      }
    }
  }
}
