import { depthOf, hasDepth, samplesOf } from '../formats/samples'
import { ALPHA_FORMATS, traitsOf } from '../formats/table'
import { hasAlpha } from '../roll/alpha'
import type { Constraint, Finding, Subject } from './constraint'

/** What a kind of file cannot hold. */
export const formatConstraints: readonly Constraint[] = [
  { key: 'roll.format.noAlpha', severity: 'error', test: alphaInOpaque },
  { key: 'roll.format.depth', severity: 'error', test: otherDepth },
  { key: 'roll.format.tooSmall', severity: 'error', test: tooSmall },
]

function alphaInOpaque({ spec, format }: Subject): Finding | null {
  if (!hasAlpha(spec) || traitsOf(format).alpha !== null) return null
  return { field: 'output.format', params: { format, others: ALPHA_FORMATS } }
}

function otherDepth({ spec, format }: Subject): Finding | null {
  const { bitDepth: value } = spec.output
  const samples = samplesOf(format, { ...spec.output, isOpaque: !hasAlpha(spec) })
  if (samples === null || hasDepth(samples, value)) return null
  return { field: 'output.bitDepth', params: { value, format, depth: depthOf(samples) } }
}

function tooSmall({ spec, format }: Subject): Finding | null {
  const { leastPx } = traitsOf(format)
  for (const side of ['width', 'height'] as const) {
    const value = spec.frame[side]
    if (value < leastPx[side]) return { field: `frame.${side}`, params: { value, format, ...leastPx } }
  }
  return null
}
