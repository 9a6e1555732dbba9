import type { Ruby, Span } from '../types'

/** A line as markup has it: what becomes one paragraph, though it may be wrapped when it is set. */
export interface MarkupLine {
  readonly text: string
  readonly spans: readonly Span[]
  readonly ruby?: readonly Ruby[]
  /** UTF-16 index in the source where it begins. */
  readonly start: number
}

const BREAKING = /[\n\v\f\r\u0085\u2028\u2029]/g

/** A text without what would end a line within a paragraph. */
export function unbroken(text: string): string {
  return text.replace(BREAKING, ' ')
}

/** Scripts that put no space between words: a line end in the source stands for nothing between two of them. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff01-\uff65]/u

/** Puts lines together from pieces of text in letter styles. */
export class LineBuilder {
  #lines: MarkupLine[] = []
  #text = ''
  #spans: Span[] = []
  #ruby: Ruby[] = []
  #start: number
  #isBroken = false
  /** The piece added last: asking a text that is being put together for its end would copy it each time. */
  #last = ''

  constructor(start: number) {
    this.#start = start
  }

  /** Whether anything was added since the last line end, or any line was ended. */
  get isEmpty(): boolean {
    return this.#text === '' && this.#lines.length === 0
  }

  add(piece: string, style: number): void {
    const text = unbroken(piece)
    if (text === '') return
    if (this.#isBroken) {
      this.#isBroken = false
      if (this.#text !== '' && !(endsSpaceless(this.#last) && startsSpaceless(text))) this.#append(' ', style)
    }
    this.#append(text, style)
    this.#last = text
  }

  /** A reading for what was added last, of this length. */
  addRuby(length: number, reading: string, style: number): void {
    const end = this.#text.length
    this.#ruby.push({ start: end - length, end, text: unbroken(reading), style })
  }

  #append(text: string, style: number): void {
    const last = this.#spans.at(-1)
    const start = this.#text.length
    this.#text += text
    if (last?.style === style) this.#spans[this.#spans.length - 1] = { ...last, end: this.#text.length }
    else this.#spans.push({ start, end: this.#text.length, style })
  }

  /** Nothing has been added yet: what is added next begins at an index of the source. */
  beginAt(start: number): void {
    this.#start = start
  }

  /** The source's line ends here: a space, or nothing. */
  softBreak(): void {
    this.#isBroken = true
  }

  /** A new line that begins at an index of the source; an empty one keeps the height of a style. */
  hardBreak(start: number, style: number): void {
    this.#end(style)
    this.#start = start
  }

  #end(style: number): void {
    const spans = this.#spans.length === 0 ? [{ start: 0, end: 0, style }] : this.#spans
    const line = { text: this.#text, spans, start: this.#start }
    this.#lines.push(this.#ruby.length === 0 ? line : { ...line, ruby: this.#ruby })
    this.#text = ''
    this.#spans = []
    this.#ruby = []
    this.#isBroken = false
  }

  /** All lines, at least one; the builder begins anew at an index of the source. */
  take(style: number, start: number): readonly MarkupLine[] {
    if (this.#text !== '' || this.#lines.length === 0) this.#end(style)
    const lines = this.#lines
    this.#lines = []
    this.#start = start
    return lines
  }
}

function endsSpaceless(text: string): boolean {
  return SPACELESS.test(text.slice(text.length > 1 && text.codePointAt(text.length - 2)! > 0xffff ? -2 : -1))
}

function startsSpaceless(text: string): boolean {
  return SPACELESS.test(String.fromCodePoint(text.codePointAt(0)!))
}
