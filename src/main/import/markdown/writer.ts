import type { TextBlock, TextParagraph } from '../docx/model'
import { ListWriter } from './lists'
import { partsOf, type Part, type Pictures } from './parts'
import { tableMarkup } from './tables'

const MOST_EMPTY_LINES = 5

/** Writes Markdown block by block. */
export class MarkdownWriter {
  readonly #lines: string[] = []
  readonly #lists = new ListWriter()
  /** How the part under way is aligned; null outside of one. */
  #align: TextParagraph['align'] = 'start'
  #isList = false
  #empties = 0
  #isPageBreak = false

  constructor(
    readonly pictures: Pictures,
    readonly pageBreakPx: number,
    /** Empty paragraphs that stand between any two. */
    readonly usualEmpties: number,
  ) {}

  write(block: TextBlock): void {
    if (block.kind === 'page-break') this.#isPageBreak = true
    else if (block.kind === 'table') this.#table(block.rows)
    else this.#paragraph(block.paragraph)
  }

  finish(): string {
    this.#turn('start')
    return `${this.#lines.join('\n')}\n`
  }

  #paragraph(paragraph: TextParagraph): void {
    const parts = partsOf(paragraph.inlines, this.pictures)
    if (parts.length === 0) {
      this.#empties++
      return
    }
    const { heading, mark, align } = paragraph
    this.#leaveRoom()
    this.#turn(heading === null ? align : align === 'end' ? 'end' : 'start')
    if (mark !== null) this.#item(mark, parts)
    else {
      this.#lists.end()
      for (const part of parts) this.#block(heading === null ? linesOf(part) : headingLines(part, heading))
    }
    this.#isList = mark !== null
  }

  #item(mark: NonNullable<TextParagraph['mark']>, parts: readonly Part[]): void {
    const [first, ...rest] = parts.map(linesOf)
    const { lines, isNewList, isRestart } = this.#lists.item(mark, first ?? [])
    // Between two lists a note keeps the second from going on with the first.
    if (isRestart) this.#block(['<!-- -->'])
    // Behind a line of text only a list that begins with 1 is one.
    const isClose = this.#isList && !isRestart && (!isNewList || mark.number === 1 || !mark.ordered)
    if (isClose) this.#lines.push(...lines)
    else this.#block(lines)
    for (const part of rest) this.#block(part)
  }

  #table(rows: Extract<TextBlock, { kind: 'table' }>['rows']): void {
    const lines = tableMarkup(rows, this.pictures)
    if (lines === null) {
      for (const row of rows) this.#rowTakenApart(row)
      return
    }
    if (lines.length === 0) return
    this.#leaveRoom()
    this.#turn('start')
    this.#lists.end()
    this.#block(lines)
    this.#isList = false
  }

  /** What is in a row, one below the other; pictures side by side, if it has nothing else. */
  #rowTakenApart(row: readonly (readonly TextParagraph[])[]): void {
    const paragraphs = row.flat().filter(({ inlines }) => inlines.length > 0)
    const [first] = paragraphs
    if (first === undefined) return
    const isPictures = paragraphs.every(({ inlines }) =>
      inlines.every((inline) => inline.kind === 'picture' || (inline.kind === 'text' && inline.text.trim() === '')),
    )
    if (isPictures) this.#paragraph({ ...first, inlines: paragraphs.flatMap(({ inlines }) => inlines) })
    else for (const paragraph of paragraphs) this.#paragraph(paragraph)
  }

  /** Lines with an empty one before them. */
  #block(lines: readonly string[]): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
    this.#lines.push(...lines)
  }

  /** What empty paragraphs and page breaks leave free; nothing before the first text. */
  #leaveRoom(): void {
    const empties = Math.min(MOST_EMPTY_LINES, this.#empties - this.usualEmpties)
    const isFirst = this.#lines.length === 0
    if (!isFirst && this.#isPageBreak) {
      this.#turn('start')
      this.#block([`::: space ${this.pageBreakPx}`])
      this.#endList()
    } else if (!isFirst && empties > 0) {
      this.#block(hardBroken(Array.from({ length: empties }, () => '&nbsp;')))
      this.#endList()
    }
    this.#empties = 0
    this.#isPageBreak = false
  }

  #endList(): void {
    this.#lists.end()
    this.#isList = false
  }

  /** Opens a part of another alignment, and closes the one that is open. */
  #turn(align: TextParagraph['align']): void {
    if (align === this.#align) return
    this.#endList()
    if (this.#align !== 'start') this.#block([':::'])
    if (align !== 'start') this.#block([`::: ${align === 'end' ? 'right' : align}`])
    this.#align = align
  }
}

const linesOf = (part: Part): readonly string[] => (part.kind === 'text' ? hardBroken(part.lines) : [part.line])

/** Each line but the last ends in what ends lines for good. */
function hardBroken(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line))
}

/** A heading is one line of markup; a number sign at its end would be taken for decoration. */
function headingLines(part: Part, level: number): readonly string[] {
  if (part.kind === 'pictures') return [part.line]
  const words = part.lines.join('<br>').replace(/(?<=\s)#+$/, String.raw`\$&`)
  return [`${'#'.repeat(level)} ${words}`]
}
