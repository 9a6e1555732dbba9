/** A paragraph's range in the text, its line end left out. */
export interface ParagraphRange {
  readonly start: number
  readonly end: number
}

/** CR LF, LF, CR, next line, vertical tab, form feed, line and paragraph separator: the mandatory breaks of UAX #14. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/**
 * The paragraphs of a text. A line end at the very end closes the last paragraph and opens no empty one, as text files
 * end; an empty text is one empty paragraph.
 */
export function* eachParagraph(text: string): Generator<ParagraphRange> {
  let start = 0
  for (const { 0: ending, index } of text.matchAll(LINE_END)) {
    yield { start, end: index }
    start = index + ending.length
  }
  if (start < text.length || text.length === 0) yield { start, end: text.length }
}
