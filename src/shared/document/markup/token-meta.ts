import type { Token } from 'markdown-it'
import type { Directive } from '../directive'
import type { SourceLine } from '../source-lines'
import type { Problem } from '../text-faults'
import type { PictureSize } from './picture-size'
import type { LetterChange } from './letter-change'
import type { Reading } from './ruby-rule'

/** What the parser's rules note on its tokens. */
interface TokenMeta {
  /** UTF-16 index in the inline text where the token was begun. */
  readonly at: number
  readonly change: LetterChange
  /** Names of styles that the markup asks for. */
  readonly styles: readonly string[]
  readonly problem: Problem
  readonly size: PictureSize
  readonly readings: readonly Reading[]
  readonly directive: Directive
  /** Lines that are not Markdown. */
  readonly lines: readonly SourceLine[]
  /** Index in the source. */
  readonly start: number
  readonly isUnclosed: boolean
}

const notes = new WeakMap<Token, Partial<TokenMeta>>()

export function noteOn(token: Token, meta: Partial<TokenMeta>): void {
  notes.set(token, { ...notes.get(token), ...meta })
}

/** A note that the rule which made the token is known to have left. */
export function noteOf<Name extends keyof TokenMeta>(token: Token, name: Name): NonNullable<TokenMeta[Name]> {
  return notes.get(token)![name]!
}
