import type { BlockStyle, LetterStyle } from '../document/types'

type Given<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

/** What a style says for itself; all else is as in the one it comes from. */
export interface StyleRule extends Given<LetterStyle>, Given<BlockStyle> {
  /** `body` where it is left out. */
  readonly parent?: string | undefined
  /** Type size in sizes of the parent, in place of `sizePx`. */
  readonly sizeScale?: number | undefined
}

/** A built-in style's: rooms in ems of its own letters, so that they grow with these. */
export interface BuiltInRule extends StyleRule {
  readonly spaceBeforeEm?: number
  readonly spaceAfterEm?: number
  readonly indentStartEm?: number
  readonly indentEndEm?: number
}
