import type { StateBlock, StateInline } from 'markdown-it'
import { noteOn } from './token-meta'

const LESS_THAN = 0x3c
const BREAK = /<br\s*\/?>/iy
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/iy

/** `<!-- a note -->` is not shown, `<br>` ends a line; other tags of HTML are text like any other, with a warning. */
export function htmlRule(state: StateInline, silent: boolean): boolean {
  const { pos, src } = state
  if (src.charCodeAt(pos) !== LESS_THAN) return false
  const endPos = commentEnd(state, pos)
  if (endPos !== null) {
    if (endPos > state.posMax) return false
    state.pos = endPos
    return true
  }
  const ending = match(BREAK, src, pos)
  if (ending !== null) {
    if (!silent) state.push('hardbreak', 'br', 0)
    state.pos = pos + ending.length
    return true
  }
  const tag = match(TAG, src, pos)
  if (tag !== null && !silent) {
    noteOn(state.push('problem', '', 0), { problem: { key: 'text.html', params: { value: tag } } })
  }
  return false
}

/** Where the last comment of a text ends: a text with many that are open is not searched for each of them. */
const lastEnds = new WeakMap<object, number>()

/** Where a comment that begins at an index ends; null where there is none. */
export function commentEnd(state: StateInline | StateBlock, index: number): number | null {
  const { src } = state
  if (!src.startsWith('<!--', index)) return null
  const last = lastEnds.get(state) ?? src.lastIndexOf('-->')
  lastEnds.set(state, last)
  return last < index + 4 ? null : src.indexOf('-->', index + 4) + 3
}

function match(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? null
}
