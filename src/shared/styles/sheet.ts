import type { BlockStyle, LetterStyle } from '../document/types'

/** A style with all that it inherits. */
export interface NamedStyle {
  readonly letters: LetterStyle
  readonly block: BlockStyle
}

/** The styles of a roll, by name. */
export interface StyleSheet {
  /** Null where no style has the name; the built-in ones are always there. */
  get(name: string): NamedStyle | null
}
