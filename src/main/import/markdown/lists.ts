import type { TextParagraph } from '../docx/model'

type Mark = NonNullable<TextParagraph['mark']>

interface OpenItem {
  readonly mark: Mark
  /** Column at which the item's text begins, and its lists within. */
  readonly indent: number
}

/** Puts the marks of lists before their items; a deeper level is indented to the text of the item it belongs to. */
export class ListWriter {
  #open: OpenItem[] = []

  /** Lines of an item. `isApart` where it does not go on with the numbers before it. */
  item(mark: Mark, lines: readonly string[]): { readonly lines: readonly string[]; readonly isApart: boolean } {
    const before = this.#open.find((item) => item.mark.level === mark.level)
    const outer = this.#open.filter((item) => item.mark.level < mark.level)
    const indent = outer.at(-1)?.indent ?? 0
    const label = mark.ordered ? `${Math.min(Math.max(mark.number, 0), 999_999_999)}. ` : '- '
    this.#open = [...outer, { mark, indent: indent + label.length }]
    const [first = '', ...rest] = lines
    const room = ' '.repeat(indent)
    const inner = ' '.repeat(indent + label.length)
    return {
      lines: [room + label + first, ...rest.map((line) => inner + line)],
      isApart: mark.ordered && before?.mark.ordered === true && before.mark.number !== mark.number - 1,
    }
  }

  /** Other text follows: whatever list comes then is a new one. */
  end(): void {
    this.#open = []
  }
}
