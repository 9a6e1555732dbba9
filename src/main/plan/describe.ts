import { composeCost, type ComposeCost } from '../../shared/compose/cost'
import type { EncoderChoice } from '../../shared/export/result'
import type { LayoutSummary } from '../../shared/layout/types'
import type { Message, Notice } from '../../shared/messages/fault'
import { formatRational, toNumber } from '../../shared/rational'
import type { RollSpec } from '../../shared/roll/spec'
import { isWhole, type Frames } from '../../shared/scroll/excerpt'
import type { ScrollPlan } from '../../shared/scroll/plan'
import { framesOf } from '../../shared/scroll/time'
import { largestCueError } from '../../shared/scroll/timed'
import { scheduleSound, SOUND_RATE_HZ } from '../../shared/sound/schedule'
import type { ReadySound } from '../sound/ready'

/** The sound beside the pictures. */
interface SoundReport {
  readonly path: string
  readonly codec: string
  /** Of the part that is heard once. */
  readonly durationSeconds: number
  /** How often it is heard, the last time perhaps in part. */
  readonly plays: number
  readonly gainDb: number
  readonly fadeInSeconds: number
  readonly fadeOutSeconds: number
}

/** A setting before it was changed and after. */
interface Changed {
  readonly from: number
  readonly to: number
}

interface FitReport {
  readonly pxPerFrame: number
  readonly lineSpacingPx: Changed
  readonly paragraphSpacingPx: Changed
  readonly holdStartFrames: Changed
  readonly holdEndFrames: Changed
}

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
  /** Where the strip follows itself: how far apart, and how much of that is room between; null where it does not. */
  readonly loop: { readonly periodPx: number; readonly gapPx: number } | null
  /** What was changed so that the roll has its length; null where nothing was fitted. */
  readonly fit: FitReport | null
  /** Lines with times, and how far the frames at which they are on the reading line are from these; null where there are none. */
  readonly cues: { readonly count: number; readonly largestErrorFrames: string } | null
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
  /** Whether alpha goes into a second file. */
  readonly matte: boolean
  /** The frames that are made, the one behind the last left out; null for all of them. */
  readonly excerpt: { readonly from: number; readonly to: number; readonly durationSeconds: number } | null
  /** What is done with each frame between cutting and encoding. */
  readonly compose: ComposeCost
  /** Null for a silent file. */
  readonly audio: SoundReport | null
  readonly warnings: readonly Notice[]
}

/** All that was found out about a roll before its first frame. */
export interface PlanParts {
  readonly spec: RollSpec
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly range: Frames
  readonly choice: EncoderChoice
  readonly sound: ReadySound | null
  readonly notices: readonly Notice[]
}

export function describePlan({ spec, summary, plan, range, choice, sound, notices }: PlanParts): PlanReport {
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
    loop: spec.scroll.loop ? describeLoop(summary, plan) : null,
    fit: describeFit(spec, summary, plan),
    cues: describeCues(summary, plan),
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
    matte: choice.hasMatte,
    excerpt: isWhole(range, plan) ? null : describeExcerpt(range, plan),
    compose: composeCost(spec, plan.axis),
    audio: describeSound(sound, plan),
    warnings: notices,
  }
}

function describeLoop(summary: LayoutSummary, plan: ScrollPlan): PlanReport['loop'] {
  const periodPx = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
  return { periodPx, gapPx: periodPx - (plan.axis === 'vertical' ? summary.heightPx : summary.widthPx) }
}

function describeFit(
  { type, scroll }: RollSpec,
  { fit }: Pick<LayoutSummary, 'fit'>,
  { fps }: ScrollPlan,
): FitReport | null {
  if (fit === undefined) return null
  const { lineSpacingPx, paragraphSpacingPx } = type
  return {
    pxPerFrame: fit.pxPerFrame,
    lineSpacingPx: { from: lineSpacingPx, to: lineSpacingPx + fit.addedLinePx },
    paragraphSpacingPx: { from: paragraphSpacingPx, to: paragraphSpacingPx + fit.addedParagraphPx },
    holdStartFrames: { from: framesOf(scroll.holdStartSeconds, fps), to: fit.holdStartFrames },
    holdEndFrames: { from: framesOf(scroll.holdEndSeconds, fps), to: fit.holdEndFrames },
  }
}

function describeCues({ cues = [] }: LayoutSummary, { fps }: ScrollPlan): PlanReport['cues'] {
  if (cues.length === 0) return null
  return { count: cues.length, largestErrorFrames: formatRational(largestCueError(cues, fps)) }
}

function describeExcerpt({ fromFrame, toFrame }: Frames, { fps }: ScrollPlan): PlanReport['excerpt'] {
  return { from: fromFrame, to: toFrame, durationSeconds: (toFrame - fromFrame) / toNumber(fps) }
}

function describeSound(sound: ReadySound | null, plan: ScrollPlan): SoundReport | null {
  if (sound === null || sound.track === null) return null
  const { audio, codec, source } = sound.track
  const schedule = scheduleSound(audio, source, plan)
  const seconds = (samples: number): number => samples / SOUND_RATE_HZ
  return {
    path: audio.path,
    codec,
    durationSeconds: seconds(schedule.pieceSamples),
    plays: schedule.plays,
    gainDb: schedule.gainDb,
    fadeInSeconds: seconds(schedule.fadeInSamples),
    fadeOutSeconds: seconds(schedule.fadeOutSamples),
  }
}
