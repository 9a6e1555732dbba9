import type { FrameRange } from '../contract'
import { firstBandOf, lastBandOf, phaseOf, rowOf, type WindowGeometry } from './geometry'

/** Painted offset of each frame in 1/q px, monotone in the frame number. */
export type OffsetOf = (frame: number) => number

export interface BandPlace {
  readonly phase: number
  readonly index: number
}

/** True when the window travels towards smaller rows within a range (directions down and right). */
export function isDescending(offsetOf: OffsetOf, { fromFrame, toFrame }: FrameRange): boolean {
  return offsetOf(toFrame - 1) < offsetOf(fromFrame)
}

/**
 * The bands of a range of frames, each once, in the order in which frames first need them. Looks at each frame
 * once and remembers one edge per phase, because offsets are monotone: its memory does not grow with the roll.
 */
export class BandOrder {
  readonly #offsetOf: OffsetOf
  readonly #range: FrameRange
  readonly #geometry: WindowGeometry
  readonly #step: 1 | -1
  /** Per phase, the furthest band index handed out. */
  readonly #edges: number[]
  #frame: number
  #offset = Number.NaN
  #phase = 0
  #index = 0
  #end = 0

  constructor(offsetOf: OffsetOf, range: FrameRange, geometry: WindowGeometry) {
    this.#offsetOf = offsetOf
    this.#range = range
    this.#geometry = geometry
    this.#step = isDescending(offsetOf, range) ? -1 : 1
    this.#edges = Array.from({ length: geometry.phases }, () => -this.#step * Infinity)
    this.#frame = range.fromFrame
  }

  /** The next band, or null when all have been handed out. */
  next(): BandPlace | null {
    while (this.#index === this.#end) {
      if (this.#frame === this.#range.toFrame) return null
      this.#enter(this.#offsetOf(this.#frame++))
    }
    const index = this.#index
    this.#index += this.#step
    this.#edges[this.#phase] = index
    return { phase: this.#phase, index }
  }

  #enter(offset: number): void {
    if (offset === this.#offset) return
    this.#offset = offset
    const { phases } = this.#geometry
    const row = rowOf(offset, phases)
    this.#phase = phaseOf(offset, phases)
    const edge = (this.#edges[this.#phase] ?? 0) + this.#step
    const first = firstBandOf(row, this.#geometry)
    const last = lastBandOf(row, this.#geometry)
    if (this.#step === 1) {
      this.#end = last + 1
      this.#index = Math.min(Math.max(first, edge), this.#end)
    } else {
      this.#end = first - 1
      this.#index = Math.max(Math.min(last, edge), this.#end)
    }
  }
}
