import type { TextParagraph } from '../docx/model'

type Mark = NonNullable<TextParagraph['mark']>

interface OpenItem {
  readonly mark: Mark
  /** Column at which the item's text begins, and its lists within. */
  readonly indent: number
}

interface ItemLines {
  readonly lines: readonly string[]
  readonly isNewList: boolean
  readonly isRestart: boolean
}

/** Puts the marks of lists before their items; a deeper level is indented to the text of the item it belongs to. */
export class ListWriter {
  #open: OpenItem[] = []

  /** Lines of an item. `isRestart` where its numbers do not go on with those of the list before it. */
  item(mark: Mark, lines: readonly string[]): ItemLines {
    const before = this.#open.find((item) => item.mark.level === mark.level)?.mark
    const outer = this.#open.filter((item) => item.mark.level < mark.level)
    const indent = outer.at(-1)?.indent ?? 0
    const label = mark.ordered ? `${Math.min(Math.max(mark.number, 0), 999_999_999)}. ` : '- '
    this.#open = [...outer, { mark, indent: indent + label.length }]
    const [first = '', ...rest] = lines
    const room = ' '.repeat(indent)
    const inner = ' '.repeat(indent + label.length)
    const isNewList = before?.ordered !== mark.ordered
    return {
      lines: [room + label + first, ...rest.map((line) => inner + line)],
      isNewList,
      isRestart: mark.ordered && !isNewList && before?.number !== mark.number - 1,
    }
  }

  /** Other text follows: whatever list comes then is a new one. */
  end(): void {
    this.#open = []
  }
}
