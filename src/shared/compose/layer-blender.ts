import type { Axis } from '../layout/types'
import { coverAlpha, coverLinear, coverStraight } from './cover'
import { chromaAlpha, over255 } from './fade'
import { InkExtents, narrow } from './ink-extents'
import type { PlaneRows } from './plane-rows'
import type { FramePlane } from './planes'
import { FULL } from './weights'

/** One row of a layer's alpha as it counts, weights applied. */
class AlphaRow {
  data: Uint8Array
  at = 0
  /** The samples that are more than nothing. */
  from = 0
  end = 0
  readonly scaled: Uint8Array

  constructor(width: number) {
    this.scaled = new Uint8Array(width)
    this.data = this.scaled
  }
}

export interface BlenderParts {
  readonly axis: Axis
  /** Of the frame that is made. */
  readonly planes: readonly FramePlane[]
  /** Whether the frame's colours are apart from its alpha, and something of it may be see-through. */
  readonly isStraight: boolean
  /** How much of the layer shows at each px along the axis. */
  readonly weights: Uint8Array
  /** Whether one buffer holds other samples from frame to frame; those of bands never change. */
  readonly isChanging?: boolean
}

const COLOURS = [0, 1, 2] as const

/**
 * Blends a layer with straight alpha over whole frames, in place. Only rows with something on them are touched, and of
 * those only what lies between their first and last px with something on it.
 */
export class LayerBlender {
  readonly #parts: BlenderParts
  readonly #width: number
  readonly #height: number
  readonly #isRgba: boolean
  readonly #extents: InkExtents
  readonly #rows: readonly [AlphaRow, AlphaRow]
  readonly #alphaPlane: FramePlane | undefined
  /** The alpha of a row with nothing on it. */
  readonly #nothing: Uint8Array
  readonly #chroma: Uint8Array
  readonly #chromaBelow: Uint8Array

  constructor(parts: BlenderParts) {
    const [first] = parts.planes
    if (first === undefined) throw new Error('a frame without planes')
    this.#parts = parts
    this.#width = first.width
    this.#height = first.height
    this.#isRgba = first.component === 'rgba'
    this.#extents = new InkExtents(first.width, first.bytesPerSample)
    this.#rows = [new AlphaRow(first.width), new AlphaRow(first.width)]
    this.#alphaPlane = parts.planes.find(({ component }) => component === 'a')
    this.#nothing = new Uint8Array(first.width)
    this.#chroma = new Uint8Array(first.width)
    this.#chromaBelow = new Uint8Array(first.width)
  }

  /** `layer` has the planes of the frame, and its alpha behind them where it is not RGBA. */
  blend(frame: Uint8Array, layer: readonly PlaneRows[]): void {
    const [upper, lower] = this.#rows
    for (let row = 0; row < this.#height; row += 2) {
      this.#takeAlpha(layer, row, upper)
      this.#takeAlpha(layer, row + 1, lower)
      if (upper.from === upper.end && lower.from === lower.end) continue
      this.#parts.planes.forEach((plane, index) => {
        // Alpha comes last: colours look at it as it was.
        if (plane.component === 'a') {
          this.#coverAlpha(frame, plane, row, upper)
          this.#coverAlpha(frame, plane, row + 1, lower)
        } else if (plane.shift === 1) this.#coverChroma(frame, plane, layer[index]!, row >> 1)
        else {
          this.#coverColours(frame, plane, layer[index]!, row, upper)
          this.#coverColours(frame, plane, layer[index]!, row + 1, lower)
        }
      })
    }
  }

  #takeAlpha(layer: readonly PlaneRows[], row: number, into: AlphaRow): void {
    const { axis, weights } = this.#parts
    const weight = axis === 'vertical' ? weights[row]! : FULL
    into.from = 0
    into.end = 0
    into.data = this.#nothing
    into.at = 0
    if (weight === 0) return
    const rows = layer[layer.length - 1]!
    rows.find(row)
    const [step, at] = this.#isRgba ? [4, rows.at + 3] : [1, rows.at]
    if (axis === 'vertical') {
      this.#find(rows.data, at, step, into)
      if (weight === FULL && step === 1) {
        into.data = rows.data
        into.at = at
        return
      }
      if (into.from === into.end) return
      into.scaled.fill(0, 0, into.from)
      for (let x = into.from; x < into.end; x++) into.scaled[x] = over255(rows.data[at + x * step]! * weight)
      into.scaled.fill(0, into.end)
    } else {
      for (let x = 0; x < this.#width; x++) into.scaled[x] = over255(rows.data[at + x * step]! * weights[x]!)
      into.end = this.#width
      narrow(into.scaled, 0, 1, into)
    }
    into.data = into.scaled
  }

  #find(data: Uint8Array, at: number, step: number, into: AlphaRow): void {
    if (this.#parts.isChanging !== true) {
      this.#extents.find(data, at, into)
      return
    }
    into.end = this.#width
    narrow(data, at, step, into)
  }

  #coverColours(frame: Uint8Array, plane: FramePlane, rows: PlaneRows, row: number, alpha: AlphaRow): void {
    const count = alpha.end - alpha.from
    if (count === 0) return
    rows.find(row)
    const step = plane.bytesPerSample
    const at = plane.offsetBytes + (row * plane.width + alpha.from) * step
    const layerAt = rows.at + alpha.from * step
    const alphaAt = alpha.at + alpha.from
    if (!this.#isRgba) this.#cover(frame, at, rows.data, layerAt, 1, count, alpha.data, alphaAt, row, alpha.from)
    else {
      for (const part of COLOURS) {
        if (this.#parts.isStraight) {
          const own = at + 3
          coverStraight(frame, at + part, rows.data, layerAt + part, 4, count, alpha.data, alphaAt, frame, own, 4)
        } else coverLinear(frame, at + part, rows.data, layerAt + part, 4, count, alpha.data, alphaAt)
      }
      coverAlpha(frame, at + 3, 4, count, alpha.data, alphaAt)
    }
  }

  #cover(
    frame: Uint8Array,
    at: number,
    layer: Uint8Array,
    layerAt: number,
    step: number,
    count: number,
    alpha: Uint8Array,
    alphaAt: number,
    row: number,
    column: number,
  ): void {
    const own = this.#alphaPlane
    if (!this.#parts.isStraight || own === undefined) {
      coverLinear(frame, at, layer, layerAt, step, count, alpha, alphaAt)
      return
    }
    const ownAt = own.offsetBytes + row * own.width + column
    coverStraight(frame, at, layer, layerAt, step, count, alpha, alphaAt, frame, ownAt, 1)
  }

  #coverAlpha(frame: Uint8Array, plane: FramePlane, row: number, alpha: AlphaRow): void {
    const at = plane.offsetBytes + row * plane.width + alpha.from
    coverAlpha(frame, at, 1, alpha.end - alpha.from, alpha.data, alpha.at + alpha.from)
  }

  /** Both rows count alike, also one with nothing on it. */
  #coverChroma(frame: Uint8Array, plane: FramePlane, rows: PlaneRows, row: number): void {
    const [upper, lower] = this.#rows
    const isUpper = upper.from < upper.end
    const isLower = lower.from < lower.end
    const from = Math.min(isUpper ? upper.from : this.#width, isLower ? lower.from : this.#width) >> 1
    const end = Math.min((Math.max(isUpper ? upper.end : 0, isLower ? lower.end : 0) >> 1) + 1, plane.width)
    const count = end - from
    chromaAlpha(upper.data, upper.at, lower.data, lower.at, from, count, this.#chroma)
    rows.find(row)
    const at = plane.offsetBytes + row * plane.width + from
    const own = this.#alphaPlane
    if (!this.#parts.isStraight || own === undefined) {
      coverLinear(frame, at, rows.data, rows.at + from, 1, count, this.#chroma, 0)
      return
    }
    const below = own.offsetBytes + 2 * row * own.width
    chromaAlpha(frame, below, frame, below + own.width, from, count, this.#chromaBelow)
    coverStraight(frame, at, rows.data, rows.at + from, 1, count, this.#chroma, 0, this.#chromaBelow, 0, 1)
  }
}
