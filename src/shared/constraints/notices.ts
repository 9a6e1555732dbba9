import type { OutputFormat } from '../formats/table'
import type { LayoutSummary } from '../layout/types'
import type { Notice } from '../messages/fault'
import { formatInRoll } from '../roll/format'
import type { RollSpec } from '../roll/spec'
import type { ScrollPlan } from '../scroll/plan'
import type { Constraint } from './constraint'
import { formatConstraints } from './format'
import { motionConstraints } from './motion'
import { outputConstraints } from './output'
import { readingConstraints } from './reading'

/** Every constraint on a roll. */
export const constraints: readonly Constraint[] = [
  ...outputConstraints,
  ...formatConstraints,
  ...readingConstraints,
  ...motionConstraints,
]

const RANK: Readonly<Record<Notice['severity'], number>> = { error: 0, warning: 1, info: 2 }

/**
 * What is to be said about a roll that was laid out and planned: errors first, then warnings, then remarks. Without an
 * output's name the format is what the roll alone tells.
 */
export function noticesOf(
  spec: RollSpec,
  summary: LayoutSummary,
  plan: ScrollPlan,
  format: OutputFormat = formatInRoll(spec),
): Notice[] {
  const notices: Notice[] = [...summary.faults]
  for (const { key, severity, test } of constraints) {
    const finding = test({ spec, summary, plan, format })
    if (finding === null) continue
    const { field, params } = finding
    notices.push({ severity, key, params: { field, ...params }, field })
  }
  return notices.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}
