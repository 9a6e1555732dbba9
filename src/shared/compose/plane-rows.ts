/** The rows of one plane of a window, in whichever spans of it they lie. Made once, looks at one window after the other. */
export class PlaneRows {
  /** The row that was found last. */
  data: Uint8Array = new Uint8Array(0)
  at = 0
  readonly #spans: Uint8Array[] = []
  /** The first row of each span. */
  readonly #firsts: number[] = []

  /** Sizes in samples and bytes of the plane. */
  constructor(
    private readonly rows: number,
    private readonly rowBytes: number,
  ) {}

  /** Looks at the plane that begins with the span of this index; returns the index of the next plane's first. */
  attach(spans: readonly Uint8Array[], index: number): number {
    this.#spans.length = 0
    this.#firsts.length = 0
    let row = 0
    while (row < this.rows) {
      const span = spans[index++]
      if (span === undefined) throw new Error('a window has too few rows')
      this.#spans.push(span)
      this.#firsts.push(row)
      row += span.byteLength / this.rowBytes
    }
    return index
  }

  /** Finds a row: its bytes are those of `data` from `at` on. */
  find(row: number): void {
    let index = this.#spans.length - 1
    while (index > 0 && this.#firsts[index]! > row) index--
    this.data = this.#spans[index]!
    this.at = (row - this.#firsts[index]!) * this.rowBytes
  }

  /** Appends rows to `out`, as spans of what they lie in. */
  slice(from: number, end: number, out: Uint8Array[]): void {
    for (let index = 0; index < this.#spans.length; index++) {
      const span = this.#spans[index]!
      const first = this.#firsts[index]!
      const start = Math.max(from, first)
      const stop = Math.min(end, first + span.byteLength / this.rowBytes)
      if (start < stop) out.push(span.subarray((start - first) * this.rowBytes, (stop - first) * this.rowBytes))
    }
  }

  /** Copies rows to where `target` has its byte `targetAt`. */
  copy(from: number, end: number, target: Uint8Array, targetAt: number): void {
    for (let row = from; row < end; row++) {
      this.find(row)
      target.set(this.data.subarray(this.at, this.at + this.rowBytes), targetAt)
      targetAt += this.rowBytes
    }
  }
}
