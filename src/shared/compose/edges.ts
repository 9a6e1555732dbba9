import type { BlankSamples } from '../engine/blank'
import type { Axis } from '../layout/types'
import type { EdgesSpec } from '../roll/edges'
import { chromaAlpha } from './fade'
import { Fader, type AlphaMode } from './fader'
import type { FramePlane } from './planes'
import { edgeWeights, halvedWeights, runsOf, type Run } from './weights'

/** What edges need to know of the frames they are applied to. */
export interface EdgeParts {
  readonly edges: EdgesSpec
  readonly axis: Axis
  readonly planes: readonly FramePlane[]
  /** The frame's samples where there is nothing but background. */
  readonly blank: BlankSamples
  readonly alpha: AlphaMode
}

/** Weights along the axis, as one plane's samples have them. */
export interface PlaneEdges {
  readonly plane: FramePlane
  readonly weights: Uint8Array
  readonly runs: readonly Run[]
}

/** The edges of a frame plane by plane. */
export function planeEdges({ edges, axis, planes }: EdgeParts): PlaneEdges[] {
  const [first] = planes
  if (first === undefined) return []
  const weights = edgeWeights(edges, axis === 'vertical' ? first.height : first.width)
  const halved = halvedWeights(weights)
  return planes.map((plane) => {
    const own = plane.shift === 1 ? halved : weights
    return { plane, weights: own, runs: runsOf(own) }
  })
}

/** Applies edges to whole frames, in place. */
export class FrameEdges {
  readonly #isTall: boolean
  readonly #edges: readonly PlaneEdges[]
  readonly #fader: Fader
  readonly #alphaPlane: FramePlane | undefined
  readonly #chromaAlpha: Uint8Array

  constructor(parts: EdgeParts) {
    this.#isTall = parts.axis === 'vertical'
    this.#edges = planeEdges(parts)
    this.#fader = new Fader(parts.blank, parts.alpha)
    this.#alphaPlane = parts.planes.find(({ component }) => component === 'a')
    this.#chromaAlpha = new Uint8Array(parts.planes[0]?.width ?? 0)
  }

  /** Planes come before their alpha, which they look at as it was. */
  apply(frame: Uint8Array): void {
    for (const edges of this.#edges) {
      for (const run of edges.runs) {
        if (run.kind === 'full') continue
        const [firstRow, endRow] = this.#isTall ? [run.from, run.end] : [0, edges.plane.height]
        for (let row = firstRow; row < endRow; row++) this.#applyToRow(frame, edges, run, row)
      }
    }
  }

  #applyToRow(frame: Uint8Array, { plane, weights }: PlaneEdges, run: Run, row: number): void {
    const first = this.#isTall ? 0 : run.from
    const count = this.#isTall ? plane.width : run.end - run.from
    const at = plane.offsetBytes + (row * plane.width + first) * plane.bytesPerSample
    if (run.kind === 'hidden') {
      this.#fader.hide(plane, frame, at, count)
      return
    }
    const [weightAt, weightStep] = this.#isTall ? [row, 0] : [first, 1]
    const [alpha, alphaAt] = this.#alphaOf(frame, plane, row, first)
    this.#fader.fade(plane, frame, at, count, weights, weightAt, weightStep, alpha, alphaAt)
  }

  #alphaOf(frame: Uint8Array, plane: FramePlane, row: number, first: number): [Uint8Array, number] {
    const own = this.#alphaPlane
    if (own === undefined || !this.#fader.needsAlpha(plane)) return [frame, 0]
    if (plane.shift === 0) return [frame, own.offsetBytes + row * own.width + first]
    const upper = own.offsetBytes + 2 * row * own.width
    chromaAlpha(frame, upper, frame, upper + own.width, 0, plane.width, this.#chromaAlpha)
    return [this.#chromaAlpha, first]
  }
}
