/** The end of a text stream, bounded: an encoder that complains per frame must not fill the memory. */
export class Tail {
  readonly #limit: number
  #text = ''

  constructor(limit = 8192) {
    this.#limit = limit
  }

  push(chunk: string): void {
    this.#text = (this.#text + chunk).slice(-this.#limit)
  }

  get text(): string {
    return this.#text
  }

  /** The last line that says something, for a one-sentence fault. */
  get lastLine(): string {
    return (
      this.#text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .findLast((line) => line !== '') ?? ''
    )
  }
}
