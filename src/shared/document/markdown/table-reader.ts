import type { Token } from 'markdown-it'
import { cellOf } from '../cell'
import type { DocumentWriter } from '../document-writer'
import { readInline } from '../markup/inline'
import { bold } from '../markup/letter-change'
import type { Setting } from '../setting'
import type { BlockStyle, Paragraph } from '../types'
import { inlineSource } from './inline-source'

const ALIGN: Readonly<Record<string, BlockStyle['align']>> = {
  'text-align:center': 'center',
  'text-align:right': 'end',
}

/** Turns the tokens of a table into columns; the cells of its head are bold. */
export class TableReader {
  readonly #cells: Paragraph[] = []
  #row: [number, number] = [0, 0]
  #columns = 0
  #column = 0
  /** Where in the source the row has been read to. */
  #from = 0
  #isHead = false
  #align: BlockStyle['align'] | null = null

  constructor(
    readonly writer: DocumentWriter,
    readonly setting: Setting,
  ) {}

  read(token: Token): void {
    switch (token.type) {
      case 'tr_open':
        this.#beginRow(token.map!)
        break
      case 'th_open':
      case 'td_open':
        this.#isHead = token.type === 'th_open'
        this.#align = ALIGN[String(token.attrGet('style'))] ?? null
        this.#column++
        if (this.#isHead) this.#columns = this.#column
        break
      case 'inline':
        this.#addCell(token)
        break
      default:
    }
  }

  finish(): void {
    const { letters } = this.setting.paragraph
    this.writer.blocks.push({
      kind: 'columns',
      columns: this.#columns,
      gapPx: letters.sizePx,
      cells: this.#cells,
    })
  }

  #beginRow(map: [number, number]): void {
    const { lines, faults } = this.writer
    this.#row = map
    this.#column = 0
    const { text, start } = lines.line(map[0])
    this.#from = start
    const cells = text
      .replace(/\\\|/g, '')
      .replace(/^[\s>]*\|?|\|?\s*$/g, '')
      .split('|').length
    if (this.#columns > 0 && cells > this.#columns) {
      faults.warn(start, { key: 'text.table.cells', params: { value: cells, maximum: this.#columns } })
    }
  }

  #addCell(token: Token): void {
    const { writer, setting } = this
    const { letters, block } = setting.paragraph
    token.map = this.#row
    const indexOf = inlineSource(token, writer.lines, this.#from)
    const style = { letters: this.#isHead ? bold(letters, setting.sheet) : letters, block }
    const manner = { letters: style.letters, keepsLines: false, text: token.content, indexOf }
    const parts = readInline(token.children!, writer, manner)
    const own = { ...block, firstLineIndentPx: 0, align: this.#align ?? block.align }
    const cell = cellOf(parts, style, writer, own)
    this.#cells.push(cell)
    this.#from = Math.max(this.#from, indexOf(token.content.length))
  }
}
