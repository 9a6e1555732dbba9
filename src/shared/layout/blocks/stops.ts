import type { Stop } from '../../scroll/strip'

/** Where the roll stands still: the middle of what came since the last stop or space, so long as that fits a frame. */
export class Stops {
  readonly list: Stop[] = []
  #cardTopPx: number | null = null
  #blockTopPx = 0
  #bottomPx = 0

  /** Notes that a block has been set. */
  block(topPx: number, bottomPx: number): void {
    this.#cardTopPx ??= topPx
    this.#blockTopPx = topPx
    this.#bottomPx = bottomPx
  }

  /** A new card begins with what comes next. */
  divide(): void {
    this.#cardTopPx = null
  }

  /** A stop after what came before; nothing to stop at before the first block. */
  add(seconds: number, framePx: number): void {
    const cardTopPx = this.#cardTopPx ?? this.#blockTopPx
    const topPx = this.#bottomPx - cardTopPx <= framePx ? cardTopPx : this.#blockTopPx
    this.list.push({ atPx: (topPx + this.#bottomPx) / 2, seconds })
    this.divide()
  }
}
