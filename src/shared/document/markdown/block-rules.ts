import type { Env, MarkdownIt, StateBlock } from 'markdown-it'
import type { StyleSheet } from '../../styles/sheet'
import { directiveIn, type Directive, opensPart, readDirective } from '../directive'
import { commentEnd } from '../markup/html-rule'
import { noteOn } from '../markup/token-meta'
import type { SourceLine, SourceLines } from '../source-lines'

/** What the rules for blocks know of the text. */
export interface BlockEnv {
  readonly lines: SourceLines
  readonly partEnds: ReadonlyMap<number, number>
  readonly sheet: StyleSheet
}

/** Directives and comments; nothing is code for being indented, for so people write paragraphs. */
export function addBlockRules(md: MarkdownIt): void {
  md.disable(['code', 'reference', 'html_block', 'linkify', 'html_inline'])
  const interrupts = { alt: ['paragraph', 'blockquote', 'list'] }
  const { ruler } = md.block
  ruler.before('table', 'depth', depthRule)
  ruler.before('fence', 'directive', directiveRule, interrupts)
  ruler.before('fence', 'comment', commentRule, interrupts)
}

const known = new WeakMap<object, BlockEnv>()

/** What is handed to the parser with a text. */
export function envOf(roll: BlockEnv): Env {
  const env: Env = {}
  known.set(env, roll)
  return env
}

function rollOf(state: StateBlock): BlockEnv {
  return known.get(state.env)!
}

/** Deeper than anybody writes the parser would drop what it finds: from here on all is text. */
const DEEPEST = 90

function depthRule(state: StateBlock, startLine: number): boolean {
  if (state.level < DEEPEST) return false
  pushText(state, startLine)
  state.line = startLine + 1
  return true
}

/** A line as it is written, as a paragraph of its own. */
function pushText(state: StateBlock, line: number): void {
  state.push('paragraph_open', 'p', 1).map = [line, line + 1]
  const inline = state.push('inline', '', 0)
  inline.content = lineAt(state, line).trim()
  inline.map = [line, line + 1]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
}

function directiveRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine]! - state.blkIndent >= 4) return false
  const words = directiveIn(lineAt(state, startLine))
  if (words === null) return false
  if (silent) return true
  const { partEnds, sheet } = rollOf(state)
  const end = partEnds.get(startLine)
  const closing = opensPart(words) && end !== undefined && end < endLine ? end : null
  const directive: Directive =
    words === ''
      ? { kind: 'unknown', problem: { key: 'text.directive.stray', params: {} } }
      : readDirective(words, (name) => sheet.get(name) !== null)
  if (directive.kind === 'unknown') pushUnknown(state, directive, startLine, closing)
  else if (directive.kind === 'stop' || directive.kind === 'space') pushDirective(state, directive, startLine)
  else pushPart(state, directive, startLine, closing, endLine)
  return true
}

function pushDirective(state: StateBlock, directive: Directive, line: number): void {
  noteOn(state.push('directive', '', 0), { directive, start: startOf(state, line) })
  state.line = line + 1
}

/** An unknown directive and the line that closes it are text; between them all is as it would be without it. */
function pushUnknown(state: StateBlock, directive: Directive, line: number, closing: number | null): void {
  pushDirective(state, directive, line)
  pushText(state, line)
  if (closing === null) return
  tokenizeWithin(state, line + 1, closing)
  pushText(state, closing)
  state.line = closing + 1
}

function pushPart(
  state: StateBlock,
  directive: Directive,
  line: number,
  closing: number | null,
  endLine: number,
): void {
  const end = closing ?? endLine
  const note = { directive, start: startOf(state, line), isUnclosed: closing === null }
  if (directive.kind === 'credits' || directive.kind === 'columns') {
    noteOn(state.push('part_lines', '', 0), { ...note, lines: rawLines(state, line + 1, end) })
  } else {
    noteOn(state.push('part_open', '', 1), note)
    tokenizeWithin(state, line + 1, end)
    noteOn(state.push('part_close', '', -1), { start: startOf(state, closing ?? endLine - 1) })
  }
  state.line = closing === null ? end : end + 1
}

function tokenizeWithin(state: StateBlock, startLine: number, endLine: number): void {
  const { lineMax, parentType } = state
  state.lineMax = endLine
  state.parentType = 'directive'
  state.md.block.tokenize(state, startLine, endLine)
  state.lineMax = lineMax
  state.parentType = parentType
}

function rawLines(state: StateBlock, startLine: number, endLine: number): SourceLine[] {
  const { lines } = rollOf(state)
  const raw: SourceLine[] = []
  for (let line = startLine; line < endLine; line++) {
    const text = state.src.slice(state.bMarks[line], state.eMarks[line])
    raw.push({ text, start: lines.end(line) - text.length })
  }
  return raw
}

/** Where what a line holds begins in the source. */
function startOf(state: StateBlock, line: number): number {
  return rollOf(state).lines.end(line) - lineAt(state, line).length
}

/** `<!-- a note -->` over any number of lines, to the end of the last of them. */
function commentRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine]! - state.blkIndent >= 4) return false
  const start = state.bMarks[startLine]! + state.tShift[startLine]!
  const end = commentEnd(state, start)
  if (end === null) return false
  let line = startLine
  while (line < endLine && state.eMarks[line]! < end) line++
  if (line >= endLine || state.src.slice(end, state.eMarks[line]).trim() !== '') return false
  if (!silent) state.line = line + 1
  return true
}
