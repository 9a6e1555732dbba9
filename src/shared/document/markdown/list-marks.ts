/** By how deep a list stands; all of them are in every font. */
const BULLETS = ['•', '–', '·']

/** What stands before the items of nested lists. */
export class ListMarks {
  readonly #lists: { next: number | null; readonly delimiter: string }[] = []

  /** `next` is the first number; null where the list has bullets. */
  open(next: number | null, delimiter: string): void {
    this.#lists.push({ next, delimiter })
  }

  close(): void {
    this.#lists.pop()
  }

  /** The next item's. */
  take(): string {
    const list = this.#lists.at(-1)!
    if (list.next === null) return BULLETS[(this.#lists.length - 1) % BULLETS.length]!
    return `${list.next++}${list.delimiter}`
  }
}
