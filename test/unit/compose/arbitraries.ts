import * as fc from 'fast-check'
import type { EdgesSpec } from '../../../src/shared/roll/edges'

/** Edges for small frames: none, masks of any parity, fades that may overlap. */
export const someEdges: fc.Arbitrary<EdgesSpec> = fc.record({
  maskTopPx: fc.integer({ min: 0, max: 9 }),
  maskBottomPx: fc.integer({ min: 0, max: 9 }),
  fadeTopPx: fc.integer({ min: 0, max: 20 }),
  fadeBottomPx: fc.integer({ min: 0, max: 20 }),
})

export const byte = fc.integer({ min: 0, max: 255 })
