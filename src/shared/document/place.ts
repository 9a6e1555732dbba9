const LINE_END = /\r\n|[\n\r]/g

/** A place in a text, as editors count it. */
export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** In UTF-16 units, from 1. */
  readonly column: number
}

/** Where a UTF-16 index lies in a text. */
export function placeIn(text: string, index: number): TextPlace {
  let line = 1
  let lineStart = 0
  for (const { 0: ending, index: at } of text.matchAll(LINE_END)) {
    if (at + ending.length > index) break
    line++
    lineStart = at + ending.length
  }
  return { line, column: index - lineStart + 1 }
}

/** The UTF-16 index of a place; the end of its line, or of the text, where that is shorter. */
export function indexAt(text: string, { line, column }: TextPlace): number {
  let left = line
  let start = 0
  for (const { 0: ending, index } of text.matchAll(LINE_END)) {
    if (--left === 0) return Math.min(start + column - 1, index)
    start = index + ending.length
  }
  return Math.min(start + (left > 1 ? Infinity : column - 1), text.length)
}
