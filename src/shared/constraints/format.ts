import { depthOf, hasDepth, samplesOf } from '../formats/samples'
import { holdsMatte, MATTE_FORMATS } from '../formats/matte'
import { ALPHA_FORMATS, traitsOf } from '../formats/table'
import { ceil, compare, div, floor, formatRational, isWhole, rational } from '../rational'
import { hasAlpha, hasMatte, needsAlpha } from '../roll/alpha'
import type { Constraint, Finding, Subject } from './constraint'

/** GIF's clock. */
const HUNDREDTHS = 100

/** What a kind of file cannot hold. */
export const formatConstraints: readonly Constraint[] = [
  { key: 'roll.format.noAlpha', severity: 'error', test: alphaInOpaque },
  { key: 'roll.format.depth', severity: 'error', test: otherDepth },
  { key: 'roll.format.tooSmall', severity: 'error', test: tooSmall },
  { key: 'roll.format.matteOpaque', severity: 'error', test: matteOfOpaque },
  { key: 'roll.format.matteKind', severity: 'error', test: matteOfPictures },
  { key: 'roll.format.tooFast', severity: 'error', test: tooFast },
  { key: 'roll.format.unevenRate', severity: 'warning', test: unevenRate },
  { key: 'roll.format.straightOnly', severity: 'warning', test: straightOnly },
  { key: 'roll.format.hardAlpha', severity: 'info', test: hardAlpha },
]

function alphaInOpaque({ spec, format }: Subject): Finding | null {
  if (!needsAlpha(spec) || traitsOf(format).alpha !== null) return null
  return { field: 'output.format', params: { format, others: ALPHA_FORMATS } }
}

function otherDepth({ spec, format }: Subject): Finding | null {
  const { bitDepth: value } = spec.output
  const samples = samplesOf(format, { ...spec.output, isOpaque: !needsAlpha(spec) })
  if (samples === null || hasDepth(samples, value)) return null
  return { field: 'output.bitDepth', params: { value, format, depth: depthOf(samples) } }
}

function matteOfOpaque({ spec }: Subject): Finding | null {
  const { matte: value } = spec.output
  return value === 'none' || hasAlpha(spec) ? null : { field: 'output.matte', params: { value } }
}

function matteOfPictures({ spec, format }: Subject): Finding | null {
  if (!hasMatte(spec) || holdsMatte(format)) return null
  return { field: 'output.matte', params: { value: spec.output.matte, format, others: MATTE_FORMATS } }
}

function tooSmall({ spec, format }: Subject): Finding | null {
  const { leastPx } = traitsOf(format)
  for (const side of ['width', 'height'] as const) {
    const value = spec.frame[side]
    if (value < leastPx[side]) return { field: `frame.${side}`, params: { value, format, ...leastPx } }
  }
  return null
}

/** The frame rates about this one at which every frame stands for whole ticks. */
function unevenRate({ spec, plan, format }: Subject): Finding | null {
  const { animation, name } = traitsOf(format)
  // Thousandths of a second nobody sees.
  if (animation?.ticksPerSecond !== HUNDREDTHS) return null
  const ticks = div(rational(HUNDREDTHS), plan.fps)
  if (isWhole(ticks) || compare(ticks, rational(animation.leastTicks)) < 0) return null
  const rates = [ceil(ticks), floor(ticks)].map((whole) => formatRational(rational(BigInt(HUNDREDTHS), whole)))
  return { field: 'frame.fps', params: { value: spec.frame.fps, format: name, rates: rates.join(', ') } }
}

function tooFast({ spec, plan, format }: Subject): Finding | null {
  const { animation, name } = traitsOf(format)
  if (animation === null || animation.ticksPerSecond === null) return null
  const most = Math.floor(animation.ticksPerSecond / animation.leastTicks)
  if (compare(plan.fps, rational(most)) <= 0) return null
  return { field: 'frame.fps', params: { value: spec.frame.fps, format: name, most } }
}

function hardAlpha({ spec, format }: Subject): Finding | null {
  if (!hasAlpha(spec) || traitsOf(format).alphaForm !== 'hard') return null
  return { field: 'output.format', params: { format } }
}

function straightOnly({ spec, format }: Subject): Finding | null {
  const { alphaForm, name } = traitsOf(format)
  if (!hasAlpha(spec) || spec.output.alpha === 'straight' || alphaForm === 'any') return null
  return { field: 'output.alpha', params: { value: spec.output.alpha, format: name } }
}
