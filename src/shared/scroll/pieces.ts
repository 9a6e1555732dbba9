import { add, compare, div, mul, rational, sub, ZERO } from '../rational'
import type { Rational } from '../rational'

/**
 * A run of frames with one law of motion: its step i, from 1 to `frames`, has travelled
 * min(start + slope · i + bend · i², end) / den px from the offset at which the motion begins. Plain data.
 */
export interface Piece {
  /** Frames before this piece, in the order of the un-reversed motion. */
  readonly firstFrame: number
  /** At least 1. */
  readonly frames: number
  readonly den: bigint
  readonly start: bigint
  readonly slope: bigint
  readonly bend: bigint
  readonly end: bigint
}

/** Exact px travelled at a step of a piece. */
export function travelledAt(piece: Piece, step: number): Rational {
  const { den, start, slope, bend, end } = piece
  const i = BigInt(step)
  const travelled = start + slope * i + bend * i * i
  return rational(travelled < end ? travelled : end, den)
}

/** Px per frame with which a piece begins and ends. */
function speedsOf({ den, slope, bend, frames }: Piece): readonly [Rational, Rational] {
  return [rational(slope, den), rational(slope + 2n * bend * BigInt(frames), den)]
}

/** The fastest that a motion gets, px per frame. */
export function fastestSpeed(pieces: readonly Piece[]): Rational {
  return pieces.flatMap(speedsOf).reduce((fastest, speed) => (compare(speed, fastest) > 0 ? speed : fastest), ZERO)
}

/** Puts pieces one behind the other, each beginning where the last one ended. */
export class PieceBuilder {
  readonly pieces: Piece[] = []
  #frames = 0n
  #travelled: Rational = ZERO

  /** May be more than a number counts, or a video can have. */
  get frames(): bigint {
    return this.#frames
  }

  get travelled(): Rational {
    return this.#travelled
  }

  /** Stands still. */
  still(frames: number | bigint): void {
    this.#add(BigInt(frames), ZERO, ZERO, this.#travelled)
  }

  /** Goes on at one speed, as far as `until`: the last step may be shorter. */
  steady(speed: Rational, frames: bigint, until: Rational | null = null): void {
    const free = add(this.#travelled, mul(speed, rational(frames)))
    this.#add(frames, speed, ZERO, until === null || compare(free, until) < 0 ? free : until)
  }

  /** Changes its speed evenly from one to another: (from + to) / 2 px for each of its frames. */
  ramp(from: Rational, to: Rational, frames: bigint): void {
    if (frames === 0n) return
    const bend = div(sub(to, from), rational(2n * frames))
    const way = mul(add(from, to), rational(frames, 2n))
    this.#add(frames, from, bend, add(this.#travelled, way))
  }

  #add(frames: bigint, slope: Rational, bend: Rational, end: Rational): void {
    if (frames === 0n) return
    const start = this.#travelled
    const den = [start, slope, bend, end].reduce((least, value) => leastCommon(least, value.den), 1n)
    const over = (value: Rational): bigint => value.num * (den / value.den)
    this.pieces.push({
      firstFrame: Number(this.#frames),
      frames: Number(frames),
      den,
      start: over(start),
      slope: over(slope),
      bend: over(bend),
      end: over(end),
    })
    this.#frames += frames
    this.#travelled = end
  }
}

/** Least common multiple of two positive numbers. */
export function leastCommon(a: bigint, b: bigint): bigint {
  return b * rational(a, b).num
}
