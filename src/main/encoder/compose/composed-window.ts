import type { Window } from '../contract'

/** A window that was made of another: handed out again while that one comes again. */
export class ComposedWindow implements Window {
  #takes = 1

  constructor(
    readonly source: Window,
    readonly spans: readonly Uint8Array[],
    private readonly dispose: () => void,
  ) {}

  retain(): this {
    this.#takes++
    return this
  }

  release(): void {
    if (--this.#takes === 0) this.dispose()
  }
}
