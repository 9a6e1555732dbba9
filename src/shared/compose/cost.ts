import type { Axis } from '../layout/types'
import type { RollSpec } from '../roll/spec'
import { stillsOf } from './stills'
import { edgeWeights, FULL, hasEdges } from './weights'

/** How frames come to be: as they are cut, or with some of their px changed. */
export interface ComposeCost {
  readonly kind: 'none' | 'edges' | 'stills'
  /** Of every frame, how many px are computed anew; over stills those with text on them, at most this many. */
  readonly blendedPx: number
}

/** What composing a frame takes. */
export function composeCost(spec: Pick<RollSpec, 'frame' | 'edges' | 'background'>, axis: Axis): ComposeCost {
  const { frame, edges } = spec
  if (stillsOf(spec) !== null) return { kind: 'stills', blendedPx: frame.width * frame.height }
  if (!hasEdges(edges)) return { kind: 'none', blendedPx: 0 }
  const [alongPx, crossPx] = axis === 'vertical' ? [frame.height, frame.width] : [frame.width, frame.height]
  const faded = edgeWeights(edges, alongPx).reduce((sum, weight) => sum + (weight > 0 && weight < FULL ? 1 : 0), 0)
  return { kind: 'edges', blendedPx: faded * crossPx }
}
