import type { TextPlace } from './place'

const LINE_END = /\r\n|[\n\r]/g

/** A line of a text, or a part of one, and the UTF-16 index at which it begins. */
export interface SourceLine {
  readonly text: string
  readonly start: number
}

/** A text by its lines, which CR LF, LF or CR end. */
export class SourceLines {
  readonly #text: string
  readonly #starts: number[] = [0]
  readonly #ends: number[] = []

  constructor(text: string) {
    this.#text = text
    for (const { 0: ending, index } of text.matchAll(LINE_END)) {
      this.#ends.push(index)
      this.#starts.push(index + ending.length)
    }
    this.#ends.push(text.length)
  }

  get count(): number {
    return this.#starts.length
  }

  /** `number` from 0. */
  line(number: number): SourceLine {
    const start = this.#starts[number] ?? this.#text.length
    return { text: this.#text.slice(start, this.#ends[number]), start }
  }

  *all(): Generator<SourceLine> {
    for (let number = 0; number < this.count; number++) yield this.line(number)
  }

  /** Where a line ends, before its line end. */
  end(number: number): number {
    return this.#ends[number] ?? this.#text.length
  }

  place(index: number): TextPlace {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: index - this.#starts[low]! + 1 }
  }
}
