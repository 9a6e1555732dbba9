import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCost } from '../../../src/shared/compose/cost'
import { edgeWeights, halvedWeights, runsOf } from '../../../src/shared/compose/weights'
import { makeRoll } from '../roll/make'
import { someEdges } from './arbitraries'

const NONE = { maskTopPx: 0, maskBottomPx: 0, fadeTopPx: 0, fadeBottomPx: 0 }

describe('the weights of edges', () => {
  test('are nothing in a mask, all beyond the fade, and rise evenly between', () => {
    const weights = edgeWeights({ ...NONE, maskTopPx: 3, fadeTopPx: 4 }, 10)
    // 3t² − 2t³ at an eighth, three, five and seven eighths.
    expect([...weights]).toEqual([0, 0, 0, 11, 81, 174, 244, 255, 255, 255])
    expect([...edgeWeights({ ...NONE, maskBottomPx: 3, fadeBottomPx: 4 }, 10)]).toEqual([...weights].toReversed())
    expect([...edgeWeights(NONE, 3)]).toEqual([255, 255, 255])
  })

  test('hide every px of a mask and no px that is neither masked nor faded', () => {
    fc.assert(
      fc.property(someEdges, fc.integer({ min: 1, max: 40 }), (edges, length) => {
        edgeWeights(edges, length).forEach((weight, at) => {
          const fromEnd = length - 1 - at
          if (at < edges.maskTopPx || fromEnd < edges.maskBottomPx) expect(weight).toBe(0)
          const isClear = at >= edges.maskTopPx + edges.fadeTopPx && fromEnd >= edges.maskBottomPx + edges.fadeBottomPx
          if (isClear) expect(weight).toBe(255)
        })
      }),
    )
  })

  test('fall into runs that cover all and change from one to the next', () => {
    fc.assert(
      fc.property(someEdges, fc.integer({ min: 1, max: 40 }), (edges, length) => {
        const runs = runsOf(edgeWeights(edges, length))
        expect(runs[0]!.from).toBe(0)
        expect(runs.at(-1)!.end).toBe(length)
        runs.slice(1).forEach((run, index) => {
          expect(run.from).toBe(runs[index]!.end)
          expect(run.kind).not.toBe(runs[index]!.kind)
        })
      }),
    )
  })

  test('of chroma samples are means of two', () => {
    expect([...halvedWeights(Uint8Array.of(0, 0, 0, 255, 100, 101))]).toEqual([0, 128, 101])
  })
})

describe('what composing takes', () => {
  const roll = makeRoll({ frame: { width: 300, height: 200 }, edges: { maskTopPx: 10, fadeTopPx: 12 } })

  test('is the faded px, and masks are free', () => {
    expect(composeCost(makeRoll(), 'vertical')).toEqual({ kind: 'none', blendedPx: 0 })
    expect(composeCost(roll, 'vertical')).toEqual({ kind: 'edges', blendedPx: 3600 })
    expect(composeCost(roll, 'horizontal')).toEqual({ kind: 'edges', blendedPx: 2400 })
    expect(composeCost(makeRoll({ edges: { maskBottomPx: 40 } }), 'vertical')).toEqual({ kind: 'edges', blendedPx: 0 })
  })
})
