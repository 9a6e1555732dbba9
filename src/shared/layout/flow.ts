import type { BlockStyle } from '../document/types'

/** The room above and below a block. */
export type Spacing = Pick<BlockStyle, 'lineSpacingPx' | 'spaceBeforePx' | 'spaceAfterPx'>

/** Where the next line of a column goes: whole px downwards, line by line and block by block. */
export class Flow {
  #isEmpty = true
  #topPx: number
  #heightPx = 0
  #spacing: Spacing = { lineSpacingPx: 0, spaceBeforePx: 0, spaceAfterPx: 0 }
  #roomPx = 0
  #markPx: number | null = null

  constructor(startPx: number) {
    this.#topPx = startPx
  }

  /** Whether nothing has been set. */
  get isEmpty(): boolean {
    return this.#isEmpty
  }

  /** Top of a new block. */
  blockTop(spacing: Spacing): number {
    const topPx = this.#nextTop(spacing)
    this.#markPx ??= topPx
    return topPx
  }

  #nextTop(spacing: Spacing): number {
    if (this.#isEmpty) return this.#topPx + this.#roomPx
    const lineSpacingPx = Math.max(this.#spacing.lineSpacingPx, spacing.lineSpacingPx)
    const betweenPx = Math.max(this.#spacing.spaceAfterPx, spacing.spaceBeforePx)
    return this.#topPx + pitchPx(this.#heightPx, lineSpacingPx) + Math.round(betweenPx) + this.#roomPx
  }

  /** Top of the next line of the block under way. */
  lineTop({ lineSpacingPx }: Spacing): number {
    return this.#topPx + pitchPx(this.#heightPx, lineSpacingPx)
  }

  /** Notes what has been set last. */
  advance(topPx: number, heightPx: number, spacing: Spacing): void {
    this.#isEmpty = false
    this.#topPx = topPx
    this.#heightPx = heightPx
    this.#spacing = spacing
    this.#roomPx = 0
  }

  /** Leaves room before what comes next. */
  space(px: number): void {
    this.#roomPx += Math.round(px)
  }

  /** Where what has been set since this was last asked begins. */
  takeTop(): number {
    const topPx = this.#markPx ?? this.#topPx
    this.#markPx = null
    return topPx
  }

  get bottomPx(): number {
    return this.#topPx + this.#heightPx + this.#roomPx
  }
}

/** Distance of the tops of two lines: they never go backwards. */
export function pitchPx(heightPx: number, lineSpacingPx: number): number {
  return Math.max(1, heightPx + Math.round(lineSpacingPx))
}
