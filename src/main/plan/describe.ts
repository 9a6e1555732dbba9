import type { EncoderChoice } from '../../shared/export/result'
import type { LayoutSummary } from '../../shared/layout/types'
import type { Message, Notice } from '../../shared/messages/fault'
import { formatRational, toNumber } from '../../shared/rational'
import type { RollSpec } from '../../shared/roll/spec'
import type { ScrollPlan } from '../../shared/scroll/plan'

/** What would be made of a roll. Rationals as strings, such as "8/5"; offsets are strip px. */
export interface PlanReport {
  readonly frames: number
  readonly fps: string
  /** Of the whole file. */
  readonly durationSeconds: number
  readonly width: number
  readonly height: number
  readonly stripWidthPx: number
  readonly stripHeightPx: number
  readonly direction: ScrollPlan['direction']
  readonly speedPxPerFrame: string
  readonly holdStartFrames: number
  readonly scrollFrames: number
  readonly holdEndFrames: number
  readonly offsets: { readonly first: number; readonly last: number }
  /** Sub-pixel positions at which the strip is painted, and how far a painted offset is off at most. */
  readonly phases: number
  readonly largestErrorPx: string
  readonly lines: number
  readonly characters: number
  readonly format: EncoderChoice['format']
  readonly encoder: string
  readonly encoderReason: Message
  readonly container: EncoderChoice['container']
  readonly pixelFormat: string
  readonly alpha: EncoderChoice['alpha']
  readonly warnings: readonly Notice[]
}

/** All that was found out about a roll before its first frame. */
export interface PlanParts {
  readonly spec: RollSpec
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly choice: EncoderChoice
  readonly notices: readonly Notice[]
}

export function describePlan({ spec, summary, plan, choice, notices }: PlanParts): PlanReport {
  return {
    frames: plan.frames,
    fps: formatRational(plan.fps),
    durationSeconds: plan.frames / toNumber(plan.fps),
    width: spec.frame.width,
    height: spec.frame.height,
    stripWidthPx: summary.widthPx,
    stripHeightPx: summary.heightPx,
    direction: plan.direction,
    speedPxPerFrame: formatRational(plan.speedPxPerFrame),
    holdStartFrames: plan.holdStartFrames,
    scrollFrames: plan.scrollFrames,
    holdEndFrames: plan.holdEndFrames,
    offsets: { first: plan.firstOffsetPx, last: plan.lastOffsetPx },
    phases: plan.phases,
    largestErrorPx: formatRational(plan.largestErrorPx),
    lines: summary.lineCount,
    characters: summary.characterCount,
    format: choice.format,
    encoder: choice.encoder,
    encoderReason: choice.reason,
    container: choice.container,
    pixelFormat: choice.pixelFormat,
    alpha: choice.alpha,
    warnings: notices,
  }
}
