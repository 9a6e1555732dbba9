import { characterBits, COMPLEX, MARK } from './characters'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Longest stretch handed to the segmenter, in UTF-16 units: its time grows with the square of the length. */
const LONGEST_STRETCH = 256
const SPACE_CODE = 0x20

/**
 * Calls `visit(start, end)` for every grapheme cluster (UAX #29) of `text` from `from` to `to`, in UTF-16 units.
 * The platform's segmenter is slow, so it is asked only for stretches whose rules go beyond "a base and its marks".
 */
export function eachGrapheme(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let start = from
  while (start < to) {
    let position = start
    let complex = false
    let previousComplex = false
    while (position < to) {
      const codePoint = text.codePointAt(position)!
      const bits = codePoint >= SPACE_CODE && codePoint < 0x7f ? 0 : characterBits(codePoint)
      const isComplex = (bits & COMPLEX) !== 0
      const mayJoin = isComplex || (bits & MARK) !== 0 || (previousComplex && codePoint !== SPACE_CODE)
      if (position > start && (!mayJoin || (complex && position - start >= LONGEST_STRETCH))) break
      complex ||= isComplex
      previousComplex = isComplex || (previousComplex && (bits & MARK) !== 0)
      position += codePoint > 0xffff ? 2 : 1
    }
    if (complex) {
      for (const { index, segment } of segmenter.segment(text.slice(start, position))) {
        visit(start + index, start + index + segment.length)
      }
    } else {
      visit(start, position)
    }
    start = position
  }
}
