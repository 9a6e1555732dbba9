import type { MessageKey } from '../messages/catalogue'
import type { MessageParams } from '../messages/fault'
import type { TextFault } from './parsed'
import type { SourceLines } from './source-lines'

/** What is wrong with a piece of markup, wherever it stands. */
export interface Problem {
  readonly key: MessageKey
  readonly params: MessageParams
}

/** Nobody reads more of them, and a text that was never meant to be markup has no end of them. */
const MOST = 200

/** Collects what is wrong in a text. */
export class TextFaults {
  readonly list: TextFault[] = []

  constructor(readonly lines: SourceLines) {}

  /** Whether what is noted from now on is dropped. */
  get isFull(): boolean {
    return this.list.length >= MOST
  }

  /** Notes a problem at a UTF-16 index of the text. */
  warn(index: number, { key, params }: Problem): void {
    if (this.isFull) return
    this.list.push({ severity: 'warning', ...this.lines.place(index), key, params })
  }

  /** What was noted, in the order of the text. */
  sorted(): readonly TextFault[] {
    return this.list.toSorted((a, b) => a.line - b.line || a.column - b.column)
  }
}
