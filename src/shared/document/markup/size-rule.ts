import type { StateInline } from 'markdown-it'
import { bracesAt, readBraces } from './attributes'
import { pictureSizeOf } from './picture-size'
import { noteOn } from './token-meta'

const OPEN_BRACE = 0x7b

/** `![logo](logo.png){width=400}`: directly behind a picture its size, apart from it that of all pictures of the row. */
export function sizeRule(state: StateInline, silent: boolean): boolean {
  const { pos, src, pending, tokens } = state
  if (silent || src.charCodeAt(pos) !== OPEN_BRACE) return false
  const before = tokens.at(-1)?.type
  if ((before !== 'image' && before !== 'picture_size') || pending.trim() !== '') return false
  const braces = bracesAt(src, pos)
  if (braces === null) return false
  const size = pictureSizeOf(readBraces(braces))
  if (!('widthPx' in size)) {
    noteOn(state.push('problem', '', 0), { problem: size })
    return false
  }
  const isOfRow = pending !== '' || before === 'picture_size'
  noteOn(state.push(isOfRow ? 'row_size' : 'picture_size', '', 0), { size })
  state.pos = pos + braces.length
  return true
}
