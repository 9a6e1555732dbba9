import type { OutputFormat } from '../formats/table'
import type { LayoutSummary } from '../layout/types'
import type { MessageKey } from '../messages/catalogue'
import type { MessageParams, Notice } from '../messages/fault'
import type { RollSpec } from '../roll/spec'
import type { ScrollPlan } from '../scroll/plan'

/** What constraints look at. */
export interface Subject {
  readonly spec: RollSpec
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly format: OutputFormat
}

/** What a constraint found: the field to change and what its sentence needs besides that. */
export interface Finding {
  readonly field: string
  readonly params: MessageParams
}

/** A rule that good rolls keep, as data: one list serves the studio, the command line and every other door. */
export interface Constraint {
  readonly key: MessageKey
  readonly severity: Notice['severity']
  /** Null when the rule is kept. */
  readonly test: (subject: Subject) => Finding | null
}

/** The speed setting that a roll goes by, and its value. */
export function speedSetting(spec: RollSpec): { readonly field: string; readonly value: string | number } {
  const { pxPerFrame, durationSeconds } = spec.scroll
  return durationSeconds === null
    ? { field: 'scroll.pxPerFrame', value: pxPerFrame ?? '2' }
    : { field: 'scroll.durationSeconds', value: durationSeconds }
}

/** Whether the times of the text say how fast it goes, and no setting. */
export function isTimed({ cues = [] }: LayoutSummary): boolean {
  return cues.length > 0
}

/** Lengths along the way of travel, px: the whole strip, its margins left out, and the frame. */
export function lengths(subject: Subject): {
  readonly stripPx: number
  readonly textPx: number
  readonly framePx: number
} {
  const { spec, summary, plan } = subject
  const { topPx, bottomPx, leftPx, rightPx } = spec.margins
  return plan.axis === 'vertical'
    ? { stripPx: summary.heightPx, textPx: summary.heightPx - topPx - bottomPx, framePx: spec.frame.height }
    : { stripPx: summary.widthPx, textPx: summary.widthPx - leftPx - rightPx, framePx: spec.frame.width }
}
