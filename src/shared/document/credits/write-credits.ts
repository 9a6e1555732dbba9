import { directiveIn, opensPart, readDirective } from '../directive'
import type { DocumentWriter } from '../document-writer'
import { readLine } from '../markup/read-line'
import { writeColumns } from '../name-columns'
import { settingOf } from '../part-setting'
import type { Setting } from '../setting'
import type { SourceLine } from '../source-lines'
import { withoutComments } from './comments'
import { type CreditHeading, headingIn } from './heading'
import type { OpenPart } from './open-part'
import { PairWriter } from './pair-writer'
import { splitCreditLine, trimmed } from './split-line'

const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/
const INDENT = /^(?:\t| {2}|\u3000)/
const FURTHER = /^\|[ \t]*/

/** Reads lines of credits (docs/text.md) into a document, in the middle of what they stand in. */
export function writeCredits(lines: Iterable<SourceLine>, writer: DocumentWriter, outer: Setting): void {
  const reader = new CreditsReader(writer, outer.within({ paragraph: 'name', startAlign: 'center' }))
  for (const line of withoutComments(lines)) reader.read(line)
  reader.finish()
}

class CreditsReader {
  readonly #parts: OpenPart[] = []
  readonly #pairs: PairWriter
  /** Names under a heading that asks for columns. */
  #columns: { heading: NonNullable<CreditHeading['columns']>; lines: SourceLine[] } | null = null
  #blankLines = 0
  #blankStart = 0
  /** Nothing is left free after headings and at the beginning of parts: their styles say how much room they have. */
  #dropsBlanks = true

  constructor(
    readonly writer: DocumentWriter,
    readonly outermost: Setting,
  ) {
    this.#pairs = new PairWriter(writer)
  }

  get #setting(): Setting {
    return this.#parts.at(-1)?.setting ?? this.outermost
  }

  read(line: SourceLine): void {
    const own = trimmed(line)
    const words = directiveIn(own.text)
    if (words !== null) this.#readDirective(words, own)
    else if (own.text === '') this.#readBlank(line.start)
    else {
      const cells = this.#parts.at(-1)?.columns
      if (cells) cells.lines.push(own)
      else this.#readText(line, own)
    }
  }

  finish(): void {
    while (this.#parts.length > 0) {
      const { isText, start } = this.#parts.at(-1)!
      if (!isText) this.writer.faults.warn(start, { key: 'text.directive.unclosed', params: {} })
      this.#closePart()
    }
    this.#endRun()
  }

  #readBlank(start: number): void {
    if (this.#columns !== null && this.#columns.lines.length === 0) return
    this.#endRun()
    if (this.#blankLines === 0) this.#blankStart = start
    this.#blankLines++
  }

  #readText(line: SourceLine, own: SourceLine): void {
    const heading = headingIn(own)
    if (heading !== null) {
      this.#writeHeading(heading)
      return
    }
    if (RULE.test(own.text)) {
      this.#beginBlock()
      this.writer.rule(this.#setting)
      return
    }
    const isPictures = own.text.startsWith('![')
    const further = FURTHER.exec(own.text)
    if (further !== null && !isPictures) {
      this.#addFurther(own, further[0].length)
      return
    }
    const pair = isPictures ? null : splitCreditLine(own)
    if (pair !== null) {
      this.#endColumns()
      this.#leaveRoom()
      this.#pairs.begin(pair, this.#setting)
    } else if (this.#pairs.isWaiting || (this.#pairs.isOpen && INDENT.test(line.text))) this.#pairs.add(own)
    else if (this.#columns !== null) this.#columns.lines.push(own)
    else this.#writeAlone(own)
  }

  /** `| Name`: one more name of the role before it. */
  #addFurther(own: SourceLine, from: number): void {
    const name = { text: own.text.slice(from), start: own.start + from }
    if (this.#pairs.isOpen) {
      this.#pairs.add(name)
      return
    }
    this.writer.faults.warn(own.start, { key: 'text.credits.noRole', params: { value: name.text } })
    this.#leaveRoom()
    this.#pairs.begin({ role: { text: '', start: own.start }, names: [name], leader: false }, this.#setting)
  }

  #writeAlone(own: SourceLine): void {
    this.#beginBlock()
    const setting = this.#setting
    this.writer.parts(readLine(own, this.writer, setting.paragraph), setting, setting.paragraph)
  }

  #writeHeading({ style, words, columns }: CreditHeading): void {
    this.#blankLines = 0
    this.#beginBlock()
    this.#pairs.newGroup()
    const setting = this.#setting
    const named = setting.style(style)
    this.writer.parts(readLine(words, this.writer, named), setting, named)
    this.#columns = columns === null ? null : { heading: columns, lines: [] }
    this.#dropsBlanks = true
  }

  #readDirective(words: string, own: SourceLine): void {
    this.#endRun()
    if (words === '') {
      if (this.#parts.length > 0) this.#closePart(own)
      else {
        this.writer.faults.warn(own.start, { key: 'text.directive.stray', params: {} })
        this.#writeAlone(own)
      }
      return
    }
    this.#writeCells()
    const directive = readDirective(words, (name) => this.writer.sheet.get(name) !== null)
    const part = { start: own.start, setting: this.#setting, stopSeconds: null, isText: false, columns: null }
    switch (directive.kind) {
      case 'stop':
        this.writer.blocks.push({ ...directive, sourceStart: own.start })
        break
      case 'space':
        this.#blankLines = 0
        this.writer.blocks.push(directive)
        break
      case 'unknown':
        this.writer.faults.warn(own.start, directive.problem)
        this.#writeAlone(own)
        if (opensPart(words)) this.#parts.push({ ...part, isText: true })
        break
      case 'credits':
        this.#parts.push(part)
        break
      default: {
        this.#leaveRoom()
        const setting = settingOf(directive.look, this.#setting)
        const isCard = directive.kind === 'card'
        // What came before a card is none of it.
        if (isCard) this.writer.blocks.push({ kind: 'space', px: 0 })
        const columns = directive.kind === 'columns' ? { ...directive, lines: [] } : null
        this.#parts.push({ ...part, setting, columns, stopSeconds: isCard ? directive.seconds : null })
        this.#dropsBlanks = true
      }
    }
  }

  #closePart(closing: SourceLine | null = null): void {
    this.#endRun()
    this.#writeCells()
    const { stopSeconds, isText, start } = this.#parts.at(-1)!
    if (stopSeconds !== null) {
      this.writer.blocks.push({ kind: 'stop', seconds: stopSeconds, sourceStart: closing?.start ?? start })
    }
    if (isText && closing !== null) this.#writeAlone(closing)
    this.#parts.pop()
    this.#blankLines = 0
    this.#dropsBlanks = false
  }

  /** Sets the names of a part in columns that came so far. */
  #writeCells(): void {
    const part = this.#parts.at(-1)
    if (part === undefined || part.columns === null) return
    writeColumns(this.writer, part.columns.lines.splice(0), part.columns, part.setting.paragraph)
  }

  /** Ends what lines have been added to. */
  #endRun(): void {
    this.#pairs.end()
    this.#endColumns()
  }

  #endColumns(): void {
    if (this.#columns === null) return
    const { heading, lines } = this.#columns
    this.#columns = null
    if (lines.length === 0) return
    this.#leaveRoom()
    writeColumns(this.writer, lines, heading, this.#setting.paragraph)
  }

  #beginBlock(): void {
    this.#endRun()
    this.#leaveRoom()
  }

  /** Blank lines leave as much room as they would take. */
  #leaveRoom(): void {
    const count = this.#dropsBlanks ? 0 : this.#blankLines
    this.#blankLines = 0
    this.#dropsBlanks = false
    if (count === 0) return
    const { letters, block } = this.#setting.style('body')
    const isCard = this.#parts.some(({ stopSeconds }) => stopSeconds !== null)
    // A space would divide a card, so its blank lines are lines.
    if (isCard) this.#writeEmpty(count)
    else this.writer.blocks.push({ kind: 'space', px: count * (letters.sizePx + block.lineSpacingPx) })
  }

  #writeEmpty(count: number): void {
    const { writer } = this
    const style = this.#setting.style('body')
    const line = writer.plainLine('', style, this.#blankStart)
    writer.paragraphs(
      Array.from({ length: count }, () => line),
      style.block,
    )
  }
}
