import type { LetterStyle } from './types'

/** The distinct letter styles of a document, by index. */
export class LetterStyles {
  readonly list: LetterStyle[] = []
  readonly #byLook = new Map<string, number>()
  readonly #byObject = new Map<LetterStyle, number>()

  index(letters: LetterStyle): number {
    const known = this.#byObject.get(letters)
    if (known !== undefined) return known
    const look = JSON.stringify(letters)
    const index = this.#byLook.get(look) ?? this.list.push(letters) - 1
    this.#byLook.set(look, index)
    this.#byObject.set(letters, index)
    return index
  }
}
