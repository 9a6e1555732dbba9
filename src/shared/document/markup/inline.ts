import type { Token } from 'markdown-it'
import type { StyleSheet } from '../../styles/sheet'
import type { LetterStyles } from '../letter-styles'
import type { TextFaults } from '../text-faults'
import type { LetterStyle } from '../types'
import type { InlinePart } from './inline-part'
import { bold, italic, type LetterChange, strike } from './letter-change'
import { LineBuilder } from './line-builder'
import { PictureRow } from './picture-row'
import type { Reading } from './ruby-rule'
import { noteOf } from './token-meta'

/** What the reading of markup within lines asks of the document it is for. */
export interface InlineScope {
  readonly sheet: StyleSheet
  readonly styles: LetterStyles
  readonly faults: TextFaults
}

/** How inline text is to be read. */
export interface InlineManner {
  readonly letters: LetterStyle
  /** Line ends of the source stay line ends. */
  readonly keepsLines: boolean
  /** The inline text, and the source index of each of its indices. */
  readonly text: string
  readonly indexOf: (at: number) => number
}

const CHANGES: Readonly<Record<string, LetterChange>> = {
  strong_open: bold,
  em_open: italic,
  s_open: strike,
}

/** What ends a line for good, and what stands before the next one. */
const LINE_BREAK = /(?: *\\?\n|<[^>]*>\n?)[ \t]*/y

/** What the tokens of inline text become; nothing is lost but marks. */
export function readInline(tokens: readonly Token[], scope: InlineScope, manner: InlineManner): readonly InlinePart[] {
  const reader = new InlineReader(scope, manner)
  for (const token of tokens) reader.read(token)
  return reader.finish()
}

/** Half as large as what they stand over (JLReq 3.3.3). */
const RUBY_SCALE = 0.5

function rubyLetters(letters: LetterStyle): LetterStyle {
  return { ...letters, sizePx: letters.sizePx * RUBY_SCALE, letterSpacingPx: 0, underline: false, strike: false }
}

class InlineReader {
  readonly #parts: InlinePart[] = []
  readonly #letters: LetterStyle[]
  readonly #lines: LineBuilder
  #row: PictureRow | null = null

  constructor(
    readonly scope: InlineScope,
    readonly manner: InlineManner,
  ) {
    this.#letters = [manner.letters]
    this.#lines = new LineBuilder(manner.indexOf(0))
  }

  read(token: Token): void {
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        this.#addText(token.content)
        break
      case 'softbreak':
      case 'hardbreak':
        this.#break(token, noteOf(token, 'at'))
        break
      case 'image':
        this.#addPicture(token)
        break
      case 'ruby':
        this.#addReadings(noteOf(token, 'readings'))
        break
      case 'picture_size':
        this.#row?.sizeLast(noteOf(token, 'size'))
        break
      case 'row_size':
        this.#row?.sizeAll(noteOf(token, 'size'))
        break
      case 'problem':
        if (!this.scope.faults.isFull) this.scope.faults.warn(this.#indexOf(token), noteOf(token, 'problem'))
        break
      default:
        this.#turn(token)
    }
  }

  finish(): readonly InlinePart[] {
    this.#closeRow()
    if (!this.#lines.isEmpty || this.#parts.length === 0) this.#takeLines(0)
    return this.#parts
  }

  #indexOf(token: Token): number {
    return this.manner.indexOf(noteOf(token, 'at'))
  }

  get #style(): number {
    return this.scope.styles.index(this.#letters.at(-1)!)
  }

  #addText(text: string): void {
    if (this.#row !== null) {
      if (text.trim() === '') return
      this.#closeRow()
      this.#lines.add(text.trimStart(), this.#style)
    } else this.#lines.add(text, this.#style)
  }

  #addReadings(readings: readonly Reading[]): void {
    this.#closeRow()
    const letters = this.#letters.at(-1)!
    for (const { base, ruby } of readings) {
      this.#lines.add(base, this.#style)
      if (ruby !== null) this.#lines.addRuby(base.length, ruby, this.scope.styles.index(rubyLetters(letters)))
    }
  }

  #break({ type }: Token, at: number): void {
    this.#closeRow()
    if (type === 'softbreak' && !this.manner.keepsLines && !this.#lines.isEmpty) {
      this.#lines.softBreak()
      return
    }
    const { text, indexOf } = this.manner
    LINE_BREAK.lastIndex = at
    LINE_BREAK.test(text)
    const start = indexOf(LINE_BREAK.lastIndex)
    if (this.#lines.isEmpty && this.#parts.length > 0) this.#lines.beginAt(start)
    else this.#lines.hardBreak(start, this.#style)
  }

  #addPicture(token: Token): void {
    const start = this.#indexOf(token)
    if (this.#row === null) {
      if (!this.#lines.isEmpty) this.#takeLines(start)
      this.#row = new PictureRow(start)
    }
    this.#row.add(String(token.attrGet('src')), token.content, String(token.attrGet('title') ?? ''))
  }

  #takeLines(start: number): void {
    const lines = this.#lines.take(this.#style, start)
    if (this.#parts.length === 0 || lines.some(({ text }) => text.trim() !== '')) {
      this.#parts.push({ kind: 'lines', lines })
    }
  }

  #closeRow(): void {
    if (this.#row === null) return
    this.#parts.push(this.#row.finish())
    this.#row = null
  }

  /** Marks that letters look different from here on, or no longer do. */
  #turn(token: Token): void {
    if (token.nesting < 0) {
      this.#letters.pop()
      return
    }
    if (token.nesting === 0) return
    const letters = this.#letters.at(-1)!
    const { sheet, faults } = this.scope
    if (token.type !== 'span_open') {
      const change = CHANGES[token.type]
      this.#letters.push(change === undefined ? letters : change(letters, sheet))
      return
    }
    for (const name of noteOf(token, 'styles')) {
      if (sheet.get(name) === null) {
        faults.warn(this.#indexOf(token), { key: 'text.style.unknown', params: { value: name } })
      }
    }
    this.#letters.push(noteOf(token, 'change')(letters, sheet))
  }
}
