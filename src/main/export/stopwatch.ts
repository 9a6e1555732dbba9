/** Where the time of an export went, in whole ms by name. */
export class Stopwatch {
  readonly #startMs = performance.now()
  readonly #timings: Record<string, number> = {}
  #lapMs = this.#startMs

  /** Ends a stretch that began where the last one ended. */
  lap(name: string): void {
    const nowMs = performance.now()
    this.#timings[name] = Math.round(nowMs - this.#lapMs)
    this.#lapMs = nowMs
  }

  /** Notes a moment within a stretch, from its start. */
  mark(name: string): void {
    this.#timings[name] = Math.round(performance.now() - this.#lapMs)
  }

  get totalMs(): number {
    return performance.now() - this.#startMs
  }

  get timings(): Readonly<Record<string, number>> {
    return { ...this.#timings, totalMs: Math.round(this.totalMs) }
  }
}
