import type { LayoutSummary } from '../layout/types'
import { fault, type FaultError } from '../messages/fault'
import { parseRational, toNumber } from '../rational'
import { MOST_PERCENT } from '../roll/fit'
import type { RollSpec } from '../roll/spec'
import { framesOf } from '../scroll/time'
import { travelOf } from '../scroll/travel'
import { holdsFor, nearMiss, solveFit, type FitProblem } from './solve'

/** A layout, as far as a fit looks at it. */
interface Measured {
  readonly summary: LayoutSummary
}

const FIELD = 'scroll.fit'

/** Spacing that styles have of their own, or that lines share, answers a change in steps: so often it is tried again. */
const ATTEMPTS = 5

/**
 * Lays a roll out so that it has the length of `scroll.durationSeconds` at whole px per frame: a solver proposes the
 * spacing, and the layout is made again and measured. FaultError (roll) that tells how close it came where there is no
 * such spacing.
 */
export function fitLayout<L extends Measured>(spec: RollSpec, lay: (spec: RollSpec) => L): L {
  const base = lay(spec)
  const { durationSeconds, fit: bounds } = spec.scroll
  const distancePx = distanceOf(spec, base)
  if (durationSeconds === null || bounds === null || distancePx === 0) return base
  if (base.summary.stops.length > 0) throw fault('roll', 'roll.fit.stops', {}, FIELD)
  const fps = parseRational(spec.frame.fps)
  const { linePitchPx } = base.summary
  const problem: FitProblem = {
    frames: framesOf(durationSeconds, fps),
    distancePx,
    perLinePx: distanceOf(spec, lay(withSpacing(spec, 1, 0))) - distancePx,
    perParagraphPx: distanceOf(spec, lay(withSpacing(spec, 0, 1))) - distancePx,
    mostAddedPx: mostAddedPx(bounds.spacingPercent, linePitchPx),
    linePitchPx,
    holdStartFrames: framesOf(spec.scroll.holdStartSeconds, fps),
    holdEndFrames: framesOf(spec.scroll.holdEndSeconds, fps),
    holdSlackFrames: framesOf(bounds.holdSeconds, fps),
    framesPerSecond: toNumber(fps),
  }
  // What comes out may differ from what was proposed: the next proposal knows by how much.
  let offPx = 0
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const fit = solveFit({ ...problem, distancePx: distancePx + offPx })
    if (fit === null) break
    const { addedLinePx, addedParagraphPx, pxPerFrame } = fit
    const laid = lay(withSpacing(spec, addedLinePx, addedParagraphPx))
    const foundPx = distanceOf(spec, laid)
    const holds = holdsFor(problem, pxPerFrame, foundPx)
    if (holds !== null) return { ...laid, summary: { ...laid.summary, fit: { ...fit, ...holds } } }
    offPx = foundPx - distancePx - addedLinePx * problem.perLinePx - addedParagraphPx * problem.perParagraphPx
  }
  throw noFit(spec, problem)
}

/** A part of the line pitch, whole px; what is whole but for the rounding of fractions counts as whole. */
function mostAddedPx(percent: number, linePitchPx: number): number {
  return Math.floor((percent * linePitchPx) / 100 + 1e-9)
}

/** The roll with more room between its lines and its paragraphs. */
function withSpacing(spec: RollSpec, linePx: number, paragraphPx: number): RollSpec {
  const { type } = spec
  const lineSpacingPx = type.lineSpacingPx + linePx
  return { ...spec, type: { ...type, lineSpacingPx, paragraphSpacingPx: type.paragraphSpacingPx + paragraphPx } }
}

function distanceOf(spec: RollSpec, { summary }: Measured): number {
  return travelOf(spec, summary).distancePx
}

function noFit({ scroll }: RollSpec, problem: FitProblem): FaultError {
  const { pxPerFrame, frames, neededShare } = nearMiss(problem)
  const secondsOf = (count: number): number => Number((count / problem.framesPerSecond).toFixed(2))
  const params = {
    field: FIELD,
    seconds: scroll.durationSeconds ?? 0,
    nearest: secondsOf(frames),
    speed: pxPerFrame,
    percent: scroll.fit?.spacingPercent ?? 0,
  }
  if (neededShare === null) return fault('roll', 'roll.fit.noSpacing', params, FIELD)
  const needed = Math.ceil(neededShare * 100)
  if (needed > MOST_PERCENT) return fault('roll', 'roll.fit.far', params, FIELD)
  return fault('roll', 'roll.fit.none', { ...params, needed }, FIELD)
}
