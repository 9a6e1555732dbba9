/** What of a roll is changed so that it has its length, and the whole speed that it then has. */
export interface Fit {
  readonly pxPerFrame: number
  /** Added to the room between lines, and to that between paragraphs, whole px. */
  readonly addedLinePx: number
  readonly addedParagraphPx: number
  readonly holdStartFrames: number
  readonly holdEndFrames: number
}

/** All that a fit depends on. */
export interface FitProblem {
  /** Of the whole file. */
  readonly frames: number
  /** Way of the window with nothing added, and by how much a px more between lines or paragraphs lengthens it. */
  readonly distancePx: number
  readonly perLinePx: number
  readonly perParagraphPx: number
  /** The most that may be added or taken away. */
  readonly mostAddedPx: number
  /** A line's distance from the next, by which changes are judged. */
  readonly linePitchPx: number
  readonly holdStartFrames: number
  readonly holdEndFrames: number
  /** By how much each hold may change. */
  readonly holdSlackFrames: number
  readonly framesPerSecond: number
}

/** How close a roll comes to its length where there is no fit. */
export interface NearMiss {
  readonly pxPerFrame: number
  readonly frames: number
  /** Part of the line pitch by which spacing would have to change; null where there is none to change. */
  readonly neededShare: number | null
}

/** Weights of what is seen: by the line pitch, and by the second. Paragraphs have room of many kinds already. */
const LINE_WEIGHT = 1
const PARAGRAPH_WEIGHT = 0.5
const HOLD_WEIGHT = 0.1
/** Of the last step, by which part it is a shorter one: only where all else is equal. */
const LAST_STEP_WEIGHT = 0.001

/** A speed beyond this is none that is meant. */
const MOST_SPEED = 10_000

/** The change that is seen least and gives a roll just its length at a whole number of px per frame; null where there is none. */
export function solveFit(problem: FitProblem): Fit | null {
  let best: { readonly cost: number; readonly fit: Fit } | null = null
  const { slowest, fastest } = speedRange(problem)
  for (let pxPerFrame = slowest; pxPerFrame <= fastest; pxPerFrame++) {
    const most = problem.perLinePx > 0 ? problem.mostAddedPx : 0
    for (let addedLinePx = 0 - most; addedLinePx <= most; addedLinePx++) {
      const startPx = problem.distancePx + addedLinePx * problem.perLinePx
      for (const addedParagraphPx of paragraphChoices(problem, pxPerFrame, startPx)) {
        const distancePx = startPx + addedParagraphPx * problem.perParagraphPx
        const holds = holdsFor(problem, pxPerFrame, distancePx)
        if (holds === null) continue
        const cost = costOf(problem, { addedLinePx, addedParagraphPx, pxPerFrame, distancePx })
        if (best === null || cost < best.cost)
          best = { cost, fit: { pxPerFrame, addedLinePx, addedParagraphPx, ...holds } }
      }
    }
  }
  return best?.fit ?? null
}

/** Both holds when a way is gone at a speed in the frames that they leave; null where they would change by too much. */
export function holdsFor(
  problem: Pick<FitProblem, 'frames' | 'holdStartFrames' | 'holdEndFrames' | 'holdSlackFrames'>,
  pxPerFrame: number,
  distancePx: number,
): Pick<Fit, 'holdStartFrames' | 'holdEndFrames'> | null {
  const { frames, holdStartFrames, holdEndFrames, holdSlackFrames } = problem
  if (distancePx <= 0) return null
  const change = frames - Math.ceil(distancePx / pxPerFrame) - holdStartFrames - holdEndFrames
  // The end's hold is the one that is missed least.
  const atEnd = within(change, -Math.min(holdSlackFrames, holdEndFrames), holdSlackFrames)
  const atStart = change - atEnd
  if (atStart < -Math.min(holdSlackFrames, holdStartFrames) || atStart > holdSlackFrames) return null
  return { holdStartFrames: holdStartFrames + atStart, holdEndFrames: holdEndFrames + atEnd }
}

/** The length that comes nearest to the one that is wanted, within the bounds. */
export function nearMiss(problem: FitProblem): NearMiss {
  const { frames, distancePx, perLinePx, perParagraphPx, mostAddedPx, linePitchPx } = problem
  const growthPx = perLinePx + perParagraphPx
  const holdFrames = problem.holdStartFrames + problem.holdEndFrames
  const moving = Math.max(1, frames - holdFrames)
  const speeds = [Math.max(1, Math.floor(distancePx / moving)), Math.max(1, Math.ceil(distancePx / moving))]
  const misses = speeds.map((pxPerFrame): NearMiss => {
    const reachable = (addedPx: number, slack: number): number =>
      Math.max(1, Math.ceil((distancePx + addedPx * growthPx) / pxPerFrame)) + Math.max(0, holdFrames + slack)
    const least = reachable(-mostAddedPx, -2 * problem.holdSlackFrames)
    const most = reachable(mostAddedPx, 2 * problem.holdSlackFrames)
    const missingPx = Math.abs(moving * pxPerFrame - distancePx)
    return {
      pxPerFrame,
      frames: within(frames, least, most),
      neededShare: growthPx === 0 ? null : Math.ceil(missingPx / growthPx) / linePitchPx,
    }
  })
  return misses.reduce((best, miss) => (Math.abs(miss.frames - frames) < Math.abs(best.frames - frames) ? miss : best))
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** Whole speeds at which the roll may have its length within the bounds. */
function speedRange(problem: FitProblem): { readonly slowest: number; readonly fastest: number } {
  const { frames, distancePx, perLinePx, perParagraphPx, mostAddedPx, holdStartFrames, holdEndFrames } = problem
  const reachPx = mostAddedPx * (perLinePx + perParagraphPx)
  const moving = frames - holdStartFrames - holdEndFrames
  const slackFrames = 2 * problem.holdSlackFrames
  const slowest = Math.max(1, Math.floor((distancePx - reachPx) / Math.max(1, moving + slackFrames)))
  const fastest = Math.ceil((distancePx + reachPx) / Math.max(1, moving - slackFrames - 1))
  return { slowest, fastest: Math.min(fastest, MOST_SPEED) }
}

/**
 * What may be added between paragraphs at the least cost: costs are even between the places where a hold begins to
 * change, or may change no further.
 */
function paragraphChoices(problem: FitProblem, pxPerFrame: number, startPx: number): readonly number[] {
  const { frames, perParagraphPx, mostAddedPx, holdStartFrames, holdEndFrames, holdSlackFrames } = problem
  if (perParagraphPx === 0) return [0]
  const moving = frames - holdStartFrames - holdEndFrames
  const shrinkable = Math.min(holdSlackFrames, holdStartFrames) + Math.min(holdSlackFrames, holdEndFrames)
  const choices = new Set([0])
  for (const movingFrames of [moving - 2 * holdSlackFrames, moving, moving + shrinkable]) {
    for (const targetPx of [(movingFrames - 1) * pxPerFrame + 1, movingFrames * pxPerFrame]) {
      const exact = (targetPx - startPx) / perParagraphPx
      choices.add(Math.floor(exact)).add(Math.ceil(exact))
    }
  }
  return [...choices].filter((added) => Math.abs(added) <= mostAddedPx)
}

interface Change {
  readonly addedLinePx: number
  readonly addedParagraphPx: number
  readonly pxPerFrame: number
  readonly distancePx: number
}

function costOf(problem: FitProblem, { addedLinePx, addedParagraphPx, pxPerFrame, distancePx }: Change): number {
  const { linePitchPx, frames, holdStartFrames, holdEndFrames, framesPerSecond } = problem
  const steps = distancePx / pxPerFrame
  const changed = Math.abs(frames - Math.ceil(steps) - holdStartFrames - holdEndFrames)
  return (
    (LINE_WEIGHT * Math.abs(addedLinePx)) / linePitchPx +
    (PARAGRAPH_WEIGHT * Math.abs(addedParagraphPx)) / linePitchPx +
    (HOLD_WEIGHT * changed) / framesPerSecond +
    LAST_STEP_WEIGHT * (Math.ceil(steps) - steps)
  )
}
