import type { StateInline } from 'markdown-it'
import { bracesAt, readBraces } from './attributes'
import { letterChangesOf } from './letter-change'
import { noteOn } from './token-meta'

const OPEN_BRACKET = 0x5b
const OPEN_BRACE = 0x7b

/** `[text]{color=#ff0 size=64}`: letters that look different. Attributes that say nothing leave all as it is written. */
export function spanRule(state: StateInline, silent: boolean): boolean {
  const { pos, posMax, src, md } = state
  if (src.charCodeAt(pos) !== OPEN_BRACKET) return false
  const labelEnd = md.helpers.parseLinkLabel(state, pos, false)
  if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== OPEN_BRACE) return false
  const braces = bracesAt(src, labelEnd + 1)
  if (braces === null || labelEnd + 1 + braces.length > posMax) return false
  const attributes = readBraces(braces)
  const change = letterChangesOf(attributes)
  if (typeof change !== 'function') {
    if (!silent) noteOn(state.push('problem', '', 0), { at: labelEnd + 1, problem: change })
    return false
  }
  if (!silent) {
    state.pos = pos + 1
    state.posMax = labelEnd
    const styles = attributes.flatMap(({ name, value }) => (name === 'style' && value !== null ? [value] : []))
    noteOn(state.push('span_open', '', 1), { change, styles })
    md.inline.tokenize(state)
    state.push('span_close', '', -1)
  }
  state.pos = labelEnd + 1 + braces.length
  state.posMax = posMax
  return true
}
