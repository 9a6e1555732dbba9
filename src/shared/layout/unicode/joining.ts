import { characterBits, JOINING, SCRIPT_MASK } from './characters'
import { ARABIC } from './scripts'

/** Arabic letters that do not join the next letter (Joining_Type R and U, Unicode's ArabicShaping.txt). */
const ENDS_WORD_PART =
  /[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06dd\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9]/
/** Arabic characters that do not join the letter before them. */
const STARTS_ALONE = /[\u0621\u0674\u06d5\u06dd]/
const isLetter = /[\p{L}\u0640]/u

const lastLetter = (text: string, start: number, end: number): string => {
  for (let unit = end - 1; unit > start; unit--) if (isLetter.test(text[unit]!)) return text[unit]!
  return text[start]!
}

/** Whether the cluster `start … end` is written joined to the character at `end`, so that no room may come between. */
export function joinsNext(text: string, start: number, end: number): boolean {
  if (end >= text.length) return false
  const bits = characterBits(text.codePointAt(start)!)
  const nextBits = characterBits(text.codePointAt(end)!)
  if ((bits & nextBits & JOINING) === 0) return false
  if ((bits & SCRIPT_MASK) !== ARABIC) return true
  const last = lastLetter(text, start, end)
  const next = text[end]!
  return isLetter.test(last) && isLetter.test(next) && !ENDS_WORD_PART.test(last) && !STARTS_ALONE.test(next)
}
