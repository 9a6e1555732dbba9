import { cellOf } from '../cell'
import type { DocumentWriter } from '../document-writer'
import { readLine } from '../markup/read-line'
import type { SourceLine } from '../source-lines'
import type { Setting } from '../setting'
import type { Paragraph } from '../types'
import type { CreditLine } from './split-line'

/** Room between the columns of roles and names, in sizes of the roles' letters. */
const GUTTER_EM = 1
/** The same with dots in it: so many that the longest role has a row of them, too. */
const LEADER_GUTTER_EM = 4

/** The pair that names are still being added to. */
export class PairWriter {
  #group: number
  #pair: { line: CreditLine; setting: Setting; names: SourceLine[] } | null = null

  constructor(readonly writer: DocumentWriter) {
    this.#group = writer.newGroup()
  }

  /** Whether a role is open that has no names so far. */
  get isWaiting(): boolean {
    return this.#pair !== null && this.#pair.names.length === 0
  }

  get isOpen(): boolean {
    return this.#pair !== null
  }

  begin(line: CreditLine, setting: Setting): void {
    this.end()
    this.#pair = { line, setting, names: [...line.names] }
  }

  add(name: SourceLine): void {
    this.#pair!.names.push(name)
  }

  end(): void {
    if (this.#pair === null) return
    const { line, setting, names } = this.#pair
    this.#pair = null
    const { role, leader } = line
    if (names.length === 0)
      this.writer.faults.warn(role.start, { key: 'text.credits.noName', params: { value: role.text } })
    this.writer.blocks.push({
      kind: 'pair',
      role: role.text === '' ? null : this.#cell(role, setting, 'role'),
      names: names.map((name) => this.#cell(name, setting, 'name')),
      gutterPx: (leader ? LEADER_GUTTER_EM : GUTTER_EM) * setting.style('role').letters.sizePx,
      leader,
      group: this.#group,
    })
  }

  /** What comes next has a gutter of its own. */
  newGroup(): void {
    this.end()
    this.#group = this.writer.newGroup()
  }

  #cell(line: SourceLine, setting: Setting, style: string): Paragraph {
    const named = setting.style(style)
    return cellOf(readLine(line, this.writer, named), named, this.writer, { ...named.block, firstLineIndentPx: 0 })
  }
}
