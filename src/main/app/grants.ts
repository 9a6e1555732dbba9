import { randomBytes } from 'node:crypto'

const TOKEN_BYTES = 16

/** Files that pages may read, each by a token that cannot be guessed: a page never sees or names a path. */
export class FileGrants {
  readonly #paths = new Map<string, string>()
  readonly #tokens = new Map<string, string>()

  /** The token of a file; the same file keeps its token, so that a page fetches it once. */
  grant(path: string): string {
    const known = this.#tokens.get(path)
    if (known !== undefined) return known
    const token = randomBytes(TOKEN_BYTES).toString('hex')
    this.#tokens.set(path, token)
    this.#paths.set(token, path)
    return token
  }

  /** The file of a token; null when none was granted by it. */
  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null
  }
}
