import type { SourceLine } from '../source-lines'

/** A line of credits: who did what. */
export interface CreditLine {
  readonly role: SourceLine
  readonly names: readonly SourceLine[]
  /** Dots led from the one to the other. */
  readonly leader: boolean
}

/** From the plainest to the most easily mistaken; what a backslash stands before divides nothing. */
const TABS = /\t+/g
const BARS = /(?<![\\ \t])[ \t]+\|(?:[ \t]+|$)/g
const DOTS =
  /(?<=\S)[ \t\u3000]+(?:\.{3,}|…+|·{3,}|．{3,})(?:[ \t\u3000]+|$)|(?<=\S)[ \t]*(?:\.{4,}|…{3,}|·{4,})[ \t]*|(?<=[^\s.])(?:[ \t]\.){3,}[ \t]+/
const COLON = /(?<![\\ \t\u3000])[ \t\u3000]*(?:：[ \t\u3000]*|:(?:[ \t\u3000]+|$))/
const GAP = /(?<=\S)(?: {3,}|\u3000{2,})(?=\S)/

/** Role and names of a line, where it has both; null where it is one text. `line` has no blanks around it. */
export function splitCreditLine(line: SourceLine): CreditLine | null {
  return (
    splitAll(line, TABS) ??
    splitAll(line, BARS) ??
    splitOnce(line, DOTS, true) ??
    splitOnce(line, COLON) ??
    splitOnce(line, GAP)
  )
}

function splitAll(line: SourceLine, divider: RegExp): CreditLine | null {
  const parts: SourceLine[] = []
  let from = 0
  for (const { 0: mark, index } of line.text.matchAll(divider)) {
    parts.push(partOf(line, from, index))
    from = index + mark.length
  }
  const [role, ...names] = [...parts, partOf(line, from, line.text.length)]
  if (role === undefined || parts.length === 0) return null
  return { role, names: names.filter(({ text }) => text !== ''), leader: false }
}

function splitOnce(line: SourceLine, divider: RegExp, leader = false): CreditLine | null {
  const match = divider.exec(line.text)
  if (match === null || match.index === 0) return null
  const name = partOf(line, match.index + match[0].length, line.text.length)
  return { role: partOf(line, 0, match.index), names: name.text === '' ? [] : [name], leader }
}

function partOf({ text, start }: SourceLine, from: number, to: number): SourceLine {
  return trimmed({ text: text.slice(from, to), start: start + from })
}

/** A line without the blanks around it. */
export function trimmed({ text, start }: SourceLine): SourceLine {
  const rest = text.trimStart()
  return { text: rest.trimEnd(), start: start + text.length - rest.length }
}
