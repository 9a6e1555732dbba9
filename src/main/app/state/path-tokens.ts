import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'

/**
 * Paths that the user chose, under tokens: a page is given the token and can only name what it was given.
 * A token ends in the file's name, so that the page has something to show.
 */
export class PathTokens {
  readonly #paths = new Map<string, string>()

  grant(path: string): string {
    for (const [token, known] of this.#paths) if (known === path) return token
    const token = `${randomUUID()}/${basename(path)}`
    this.#paths.set(token, path)
    return token
  }

  pathOf(token: string): string | undefined {
    return this.#paths.get(token)
  }
}
