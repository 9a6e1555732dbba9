import type { EdgesSpec } from '../roll/edges'

/** Weight of a px that shows as it is. */
export const FULL = 255

/** Whether edges change anything. */
export function hasEdges(edges: EdgesSpec): boolean {
  return Object.values(edges).some((px) => px > 0)
}

/**
 * How much of the text shows at each px of the frame along the way of travel, from the top (or left) on: 0 in a mask,
 * then up by 3t² − 2t³, which begins and ends without a bend, to `FULL`. Where fades overlap they multiply.
 */
export function edgeWeights(edges: EdgesSpec, lengthPx: number): Uint8Array {
  return Uint8Array.from({ length: lengthPx }, (_, at) => {
    const fromStart = rise(at + 0.5 - edges.maskTopPx, edges.fadeTopPx)
    const fromEnd = rise(lengthPx - at - 0.5 - edges.maskBottomPx, edges.fadeBottomPx)
    return Math.round(FULL * fromStart * fromEnd)
  })
}

function rise(distancePx: number, fadePx: number): number {
  if (distancePx <= 0) return 0
  if (distancePx >= fadePx) return 1
  const t = distancePx / fadePx
  return t * t * (3 - 2 * t)
}

/** The same for chroma samples of 4:2:0, each of which stands for two px. */
export function halvedWeights(weights: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: weights.length >> 1 }, (_, at) => (weights[2 * at]! + weights[2 * at + 1]! + 1) >> 1)
}

/** Neighbours that are treated alike. `end` is not included. */
export interface Run {
  readonly kind: 'hidden' | 'faded' | 'full'
  readonly from: number
  readonly end: number
}

/** Weights as the runs they consist of, in order and without a gap. */
export function runsOf(weights: Uint8Array): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < weights.length;) {
    const kind = kindOf(weights[from]!)
    let end = from + 1
    while (end < weights.length && kindOf(weights[end]!) === kind) end++
    runs.push({ kind, from, end })
    from = end
  }
  return runs
}

function kindOf(weight: number): Run['kind'] {
  if (weight === 0) return 'hidden'
  return weight === FULL ? 'full' : 'faded'
}
