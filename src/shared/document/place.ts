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
