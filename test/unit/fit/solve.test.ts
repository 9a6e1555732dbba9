import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsFor, nearMiss, solveFit, type Fit, type FitProblem } from '../../../src/shared/fit/solve'

const problems: fc.Arbitrary<FitProblem> = fc.record({
  frames: fc.integer({ min: 2, max: 600 }),
  distancePx: fc.integer({ min: 1, max: 4000 }),
  perLinePx: fc.integer({ min: 0, max: 30 }),
  perParagraphPx: fc.integer({ min: 0, max: 12 }),
  mostAddedPx: fc.integer({ min: 0, max: 7 }),
  linePitchPx: fc.integer({ min: 1, max: 90 }),
  holdStartFrames: fc.integer({ min: 0, max: 40 }),
  holdEndFrames: fc.integer({ min: 0, max: 40 }),
  holdSlackFrames: fc.integer({ min: 0, max: 12 }),
  framesPerSecond: fc.constantFrom(24, 29.97, 60),
})

const wayOf = (problem: FitProblem, linePx: number, paragraphPx: number): number =>
  problem.distancePx + linePx * problem.perLinePx + paragraphPx * problem.perParagraphPx

/** Every change within the bounds, one by one. */
function* allFits(problem: FitProblem): Generator<Fit> {
  const { mostAddedPx: most } = problem
  for (let linePx = -most; linePx <= most; linePx++) {
    for (let paragraphPx = -most; paragraphPx <= most; paragraphPx++) {
      const way = wayOf(problem, linePx, paragraphPx)
      for (let pxPerFrame = 1; pxPerFrame <= Math.max(1, way); pxPerFrame++) {
        const holds = holdsFor(problem, pxPerFrame, way)
        if (holds === null) continue
        yield { pxPerFrame, addedLinePx: linePx, addedParagraphPx: paragraphPx, ...holds }
      }
    }
  }
}

describe('a fit', () => {
  test('hits the length exactly, within its bounds', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const fit = solveFit(problem)
        fc.pre(fit !== null)
        const { pxPerFrame, addedLinePx, addedParagraphPx, holdStartFrames, holdEndFrames } = fit
        const moving = Math.ceil(wayOf(problem, addedLinePx, addedParagraphPx) / pxPerFrame)
        expect(moving + holdStartFrames + holdEndFrames).toBe(problem.frames)
        expect(moving).toBeGreaterThan(0)
        for (const added of [addedLinePx, addedParagraphPx]) {
          expect(Math.abs(added)).toBeLessThanOrEqual(problem.mostAddedPx)
        }
        for (const [before, after] of [
          [problem.holdStartFrames, holdStartFrames],
          [problem.holdEndFrames, holdEndFrames],
        ] as const) {
          expect(after).toBeGreaterThanOrEqual(0)
          expect(Math.abs(after - before)).toBeLessThanOrEqual(problem.holdSlackFrames)
        }
      }),
    )
  })

  test('is found wherever there is one', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const exists = allFits(problem).next().done !== true
        expect(solveFit(problem) !== null).toBe(exists)
      }),
      { numRuns: 60 },
    )
  })

  test('changes nothing where nothing has to be changed, and spacing alone where that is enough', () => {
    const problem: FitProblem = {
      frames: 300,
      distancePx: 480,
      perLinePx: 10,
      perParagraphPx: 0,
      mostAddedPx: 10,
      linePitchPx: 80,
      holdStartFrames: 30,
      holdEndFrames: 30,
      holdSlackFrames: 15,
      framesPerSecond: 30,
    }
    const same = { pxPerFrame: 2, addedLinePx: 0, addedParagraphPx: 0, holdStartFrames: 30, holdEndFrames: 30 }
    expect(solveFit(problem)).toEqual(same)
    expect(solveFit({ ...problem, distancePx: 470 })).toEqual({ ...same, addedLinePx: 1 })
    // The last frames of what lines cannot give come from the end.
    expect(solveFit({ ...problem, perLinePx: 0, distancePx: 460 })).toEqual({ ...same, holdEndFrames: 40 })
    expect(solveFit({ ...problem, perLinePx: 0, distancePx: 440 })).toEqual({
      ...same,
      holdStartFrames: 35,
      holdEndFrames: 45,
    })
    expect(solveFit({ ...problem, perLinePx: 0, distancePx: 400 })).toBeNull()
  })
})

describe('a near miss', () => {
  test('is no nearer than the bounds allow, and tells what would do', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        fc.pre(problem.frames > problem.holdStartFrames + problem.holdEndFrames)
        fc.pre(solveFit(problem) === null)
        const { pxPerFrame, frames, neededShare } = nearMiss(problem)
        expect(pxPerFrame).toBeGreaterThan(0)
        expect(frames).toBeGreaterThan(0)
        fc.pre(neededShare !== null && neededShare < 2)
        const mostAddedPx = Math.ceil((neededShare ?? 0) * problem.linePitchPx - 1e-9)
        const wider = { ...problem, mostAddedPx, holdSlackFrames: 100 }
        const lines = wayOf(problem, -mostAddedPx, -mostAddedPx) > 0
        if (lines) expect(solveFit(wider)).not.toBeNull()
      }),
    )
  })
})
