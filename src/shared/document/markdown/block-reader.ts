import type { Token } from 'markdown-it'
import { writeCredits } from '../credits/write-credits'
import type { Directive } from '../directive'
import type { DocumentWriter } from '../document-writer'
import { readInline } from '../markup/inline'
import { noteOf } from '../markup/token-meta'
import { writeColumns } from '../name-columns'
import { settingOf } from '../part-setting'
import type { Setting } from '../setting'
import { writeCode } from './code-lines'
import { inlineSource } from './inline-source'
import { ListMarks } from './list-marks'
import { TableReader } from './table-reader'

const HEADINGS: Readonly<Record<string, string>> = { h1: 'title', h2: 'heading' }

/** Turns a parser's tokens into the blocks of a document. */
export class BlockReader {
  readonly #settings: Setting[]
  readonly #marks = new ListMarks()
  /** Seconds of the stops at the ends of the parts that are open; null where a part has none. */
  readonly #stops: (number | null)[] = []
  /** Style of the heading under way. */
  #heading: string | null = null
  /** Stands before the next line of text. */
  #marker: string | null = null
  /** The item it belongs to: where it begins in the source, and how many blocks there were before it. */
  #item = { start: 0, blocks: 0 }
  #table: TableReader | null = null

  constructor(
    readonly writer: DocumentWriter,
    setting: Setting,
  ) {
    this.#settings = [setting]
  }

  get #setting(): Setting {
    return this.#settings.at(-1)!
  }

  read(token: Token): void {
    if (this.#table !== null && token.type !== 'table_close') {
      this.#table.read(token)
      return
    }
    switch (token.type) {
      case 'inline':
        this.#addInline(token)
        break
      case 'heading_open':
        this.#heading = HEADINGS[token.tag] ?? 'subheading'
        break
      case 'heading_close':
        this.#heading = null
        break
      case 'bullet_list_open':
        this.#marks.open(null, '')
        this.#enter('list')
        break
      case 'ordered_list_open':
        this.#marks.open(Number(token.attrGet('start') ?? 1), token.markup)
        this.#enter('list')
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#marks.close()
        this.#settings.pop()
        break
      case 'list_item_open':
        this.#marker = this.#marks.take()
        this.#item = { start: this.writer.lines.line(token.map![0]).start, blocks: this.writer.blocks.length }
        break
      case 'list_item_close':
        this.#endItem()
        break
      case 'blockquote_open':
        this.#enter('quote')
        break
      case 'blockquote_close':
        this.#settings.pop()
        break
      case 'fence':
        writeCode(this.writer, token, this.#setting.style('code'))
        break
      case 'hr':
        this.writer.rule(this.#setting)
        break
      case 'table_open':
        this.#table = new TableReader(this.writer, this.#setting)
        break
      case 'table_close':
        this.#table?.finish()
        this.#table = null
        break
      default:
        this.#readDirective(token)
    }
  }

  #readDirective(token: Token): void {
    switch (token.type) {
      case 'directive':
        this.#writeDirective(noteOf(token, 'directive'), noteOf(token, 'start'))
        break
      case 'part_open':
        this.#openPart(noteOf(token, 'directive'))
        this.#warnUnclosed(token)
        break
      case 'part_lines':
        this.#writeLines(token)
        this.#warnUnclosed(token)
        break
      case 'part_close':
        this.#closePart(token)
        break
      default:
    }
  }

  /** What is in lists and quotes stands where their paragraphs begin. */
  #enter(style: string): void {
    const { indentStartPx, indentEndPx } = this.#setting.paragraph.block
    this.#settings.push(this.#setting.within({ paragraph: style, indentStartPx, indentEndPx }))
  }

  #addInline(token: Token): void {
    const { writer } = this
    const setting = this.#setting
    const style = this.#heading === null ? setting.paragraph : setting.style(this.#heading)
    const parts = readInline(token.children!, writer, {
      letters: style.letters,
      keepsLines: setting.common.keepsLines,
      text: token.content,
      indexOf: inlineSource(token, writer.lines),
    })
    writer.parts(parts, setting, style, this.#marker)
    this.#marker = null
  }

  /** An item of nothing still has its bullet or number. */
  #endItem(): void {
    const { writer } = this
    const style = this.#setting.paragraph
    if (this.#marker !== null && this.#item.blocks === writer.blocks.length) {
      writer.paragraphs([writer.plainLine('', style, this.#item.start)], style.block, this.#marker)
    }
    this.#marker = null
  }

  #writeDirective(directive: Directive, start: number): void {
    const { blocks, faults } = this.writer
    if (directive.kind === 'stop') blocks.push({ ...directive, sourceStart: start })
    else if (directive.kind === 'space') blocks.push(directive)
    else if (directive.kind === 'unknown') faults.warn(start, directive.problem)
  }

  #openPart(directive: Directive): void {
    const isCard = directive.kind === 'card'
    // What came before a card is none of it.
    if (isCard) this.writer.blocks.push({ kind: 'space', px: 0 })
    this.#stops.push(isCard ? directive.seconds : null)
    const setting = this.#setting
    this.#settings.push(isCard || directive.kind === 'part' ? settingOf(directive.look, setting) : setting)
  }

  #closePart(token: Token): void {
    this.#settings.pop()
    const seconds = this.#stops.pop() ?? null
    if (seconds !== null) this.writer.blocks.push({ kind: 'stop', seconds, sourceStart: noteOf(token, 'start') })
  }

  #writeLines(token: Token): void {
    const { writer } = this
    const directive = noteOf(token, 'directive')
    const lines = noteOf(token, 'lines')
    const setting = this.#setting
    if (directive.kind === 'credits') writeCredits(lines, writer, setting)
    else if (directive.kind === 'columns') {
      writeColumns(writer, lines, directive, settingOf(directive.look, setting).paragraph)
    }
  }

  #warnUnclosed(token: Token): void {
    if (noteOf(token, 'isUnclosed')) {
      this.writer.faults.warn(noteOf(token, 'start'), { key: 'text.directive.unclosed', params: {} })
    }
  }
}
