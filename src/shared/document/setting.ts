import type { NamedStyle, StyleSheet } from '../styles/sheet'
import type { LetterChange } from './markup/letter-change'
import type { BlockStyle } from './types'

type Align = BlockStyle['align']

/** What the blocks of a part of a document have in common. */
interface Common {
  /** Name of the style of plain paragraphs. */
  readonly paragraph: string
  readonly align: Align | null
  /** Where lines stand that would stand at the start. */
  readonly startAlign: Align
  readonly change: LetterChange | null
  readonly indentStartPx: number
  readonly indentEndPx: number
  /** Line ends of the source stay line ends. */
  readonly keepsLines: boolean
}

const NOTHING: Common = {
  paragraph: 'paragraph',
  align: null,
  startAlign: 'start',
  change: null,
  indentStartPx: 0,
  indentEndPx: 0,
  keepsLines: false,
}

/** Where in a document blocks stand, and what that makes of their styles. */
export class Setting {
  readonly #known = new Map<string, NamedStyle>()

  private constructor(
    readonly sheet: StyleSheet,
    readonly common: Common,
  ) {}

  static outermost(sheet: StyleSheet, common: Partial<Common> = {}): Setting {
    return new Setting(sheet, { ...NOTHING, ...common })
  }

  /** A part within this one. */
  within(common: Partial<Common>): Setting {
    return new Setting(this.sheet, { ...this.common, ...common })
  }

  /** Moved in from both sides beyond what the styles say. */
  indented(startPx: number, endPx: number): Setting {
    const { indentStartPx, indentEndPx } = this.common
    return this.within({ indentStartPx: indentStartPx + startPx, indentEndPx: indentEndPx + endPx })
  }

  get paragraph(): NamedStyle {
    return this.style(this.common.paragraph)
  }

  /** A style as it looks here; one object each, so that a long document shares them. `body` stands for unknown ones. */
  style(name: string): NamedStyle {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const named = this.sheet.get(name) ?? this.sheet.get('body')!
    const style = { letters: this.#letters(named), block: this.#block(named) }
    this.#known.set(name, style)
    return style
  }

  #letters({ letters }: NamedStyle): NamedStyle['letters'] {
    return this.common.change?.(letters, this.sheet) ?? letters
  }

  #block({ block }: NamedStyle): BlockStyle {
    const { align, startAlign, indentStartPx, indentEndPx } = this.common
    return {
      ...block,
      align: align ?? (block.align === 'start' ? startAlign : block.align),
      indentStartPx: block.indentStartPx + indentStartPx,
      indentEndPx: block.indentEndPx + indentEndPx,
    }
  }
}
