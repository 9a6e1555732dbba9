import type { StateInline } from 'markdown-it'
import { eachGrapheme } from '../../layout/unicode/graphemes'
import { noteOn } from './token-meta'

const OPEN_BRACE = 0x7b
const RUBY = /\{([^{}|\\\n]+)\|([^{}\\\n]*)\}/y

/** Characters and what is set small over them; null where they have no reading. */
export interface Reading {
  readonly base: string
  readonly ruby: string | null
}

/**
 * `{漢字|かんじ}`: a reading for all of it; `{東京|とう|きょう}`: one for each character, none where it is left empty.
 * As Denden Markdown has it.
 */
export function rubyRule(state: StateInline, silent: boolean): boolean {
  const { pos, src } = state
  if (src.charCodeAt(pos) !== OPEN_BRACE) return false
  RUBY.lastIndex = pos
  const match = RUBY.exec(src)
  if (match === null || RUBY.lastIndex > state.posMax) return false
  const { length } = match[0]
  const readings = readingsOf(match[1]!, match[2]!.split('|'))
  if (readings === null) {
    const params = { value: match[0], one: '{漢字|かんじ}', each: '{東京|とう|きょう}' }
    const problem = { key: 'text.ruby.count', params } as const
    if (!silent) noteOn(state.push('problem', '', 0), { problem })
    return false
  }
  if (!silent) noteOn(state.push('ruby', '', 0), { readings })
  state.pos = pos + length
  return true
}

/** Null where there are neither one reading nor as many as characters, or none at all. */
function readingsOf(base: string, given: readonly string[]): readonly Reading[] | null {
  const rubies = given.map((ruby) => ruby.trim() || null)
  if (rubies.every((ruby) => ruby === null)) return null
  if (rubies.length === 1) return [{ base, ruby: rubies[0]! }]
  const characters: string[] = []
  eachGrapheme(base, 0, base.length, (start, end) => characters.push(base.slice(start, end)))
  if (characters.length !== rubies.length) return null
  return characters.map((character, index) => ({ base: character, ruby: rubies[index]! }))
}
