import type { BlankSamples } from '../engine/blank'
import { fadeLinear, fadeStraight } from './fade'
import type { FramePlane } from './planes'

/** How a frame holds what is see-through: not at all, or with colour as it is or times alpha. */
export type AlphaMode = 'none' | 'straight' | 'premultiplied'

const PARTS = { y: 0, u: 1, v: 2 } as const
const COLOURS = [0, 1, 2] as const

/**
 * Fades rows of a frame towards its bare background, in place. Rolls over one colour need no more than that: text and
 * background are one picture already, and a mix of that with the bare background is what a softer text would give.
 */
export class Fader {
  /**
   * Opaque and premultiplied samples are mixed as they are. Straight colour over nothing stays, and only its alpha goes
   * down; over a tint both sides count by their alphas.
   */
  readonly #rule: 'linear' | 'alphaOnly' | 'weighted'

  constructor(
    private readonly blank: BlankSamples,
    mode: AlphaMode,
  ) {
    const isLinear = mode !== 'straight' || blank.alpha === 255
    this.#rule = isLinear ? 'linear' : blank.alpha === 0 ? 'alphaOnly' : 'weighted'
  }

  /** Whether `fade` looks at the alpha that belongs to a plane's samples. */
  needsAlpha({ component }: FramePlane): boolean {
    return this.#rule === 'weighted' && component !== 'a' && component !== 'rgba'
  }

  /**
   * Fades `count` samples of a plane. `alpha` is their own one before any fade, where `needsAlpha` says so. `at` and
   * `alphaAt` are indices of bytes.
   */
  fade(
    { component }: FramePlane,
    data: Uint8Array,
    at: number,
    count: number,
    weights: Uint8Array,
    weightAt: number,
    weightStep: number,
    alpha: Uint8Array,
    alphaAt: number,
  ): void {
    const { parts, alpha: bareAlpha } = this.blank
    if (component === 'rgba') this.#fadeRgba(data, at, count, weights, weightAt, weightStep)
    else if (component === 'a') fadeLinear(data, at, 1, count, weights, weightAt, weightStep, bareAlpha)
    else {
      const bare = parts[PARTS[component]]
      if (this.#rule === 'linear') fadeLinear(data, at, 1, count, weights, weightAt, weightStep, bare)
      else if (this.#rule === 'weighted') {
        fadeStraight(data, at, 1, count, weights, weightAt, weightStep, bare, bareAlpha, alpha, alphaAt)
      }
    }
  }

  /** Leaves the bare background of `count` samples of a plane. */
  hide({ component }: FramePlane, data: Uint8Array, at: number, count: number): void {
    const { parts, alpha } = this.blank
    if (component === 'rgba') {
      for (let index = at; index < at + 4 * count; index += 4) {
        for (const part of COLOURS) data[index + part] = parts[part]
        data[index + 3] = alpha
      }
    } else data.fill(component === 'a' ? alpha : parts[PARTS[component]], at, at + count)
  }

  #fadeRgba(
    data: Uint8Array,
    at: number,
    count: number,
    weights: Uint8Array,
    weightAt: number,
    weightStep: number,
  ): void {
    const { parts, alpha } = this.blank
    // Colours first: they look at the alpha as it was.
    for (const part of COLOURS) {
      const bare = parts[part]
      if (this.#rule === 'linear') fadeLinear(data, at + part, 4, count, weights, weightAt, weightStep, bare)
      else if (this.#rule === 'weighted') {
        fadeStraight(data, at + part, 4, count, weights, weightAt, weightStep, bare, alpha, data, at + 3)
      }
    }
    fadeLinear(data, at + 3, 4, count, weights, weightAt, weightStep, alpha)
  }
}
