import { ceil, floor, formatRational, isWhole, toNumber } from '../rational'
import { fastestSpeed } from '../scroll/pieces'
import { isTimed, lengths, speedSetting } from './constraint'
import type { Constraint, Finding, Subject } from './constraint'

/** The least time a line should need to cross the frame. */
const LEAST_CROSSING_SECONDS = 1

/** Remarks on speed and travel. */
export const motionConstraints: readonly Constraint[] = [
  {
    key: 'roll.notice.fractional',
    severity: 'info',
    test: (subject) => (subject.plan.largestErrorPx.num === 0n ? fractionalSpeed(subject) : null),
  },
  {
    key: 'roll.notice.judder',
    severity: 'warning',
    test: (subject) => (subject.plan.largestErrorPx.num === 0n ? null : fractionalSpeed(subject)),
  },
  { key: 'roll.notice.fitted', severity: 'info', test: fittedToLength },
  { key: 'roll.notice.still', severity: 'warning', test: standsStill },
  { key: 'roll.notice.short', severity: 'info', test: shorterThanFrame },
  { key: 'roll.notice.brief', severity: 'warning', test: crossesTooFast },
  { key: 'roll.notice.slowed', severity: 'info', test: slowedToMinimum },
  { key: 'roll.notice.minimumUnused', severity: 'info', test: minimumUnused },
]

function fractionalSpeed({ plan, summary }: Subject): Finding | null {
  if (isTimed(summary)) return null
  const speed = plan.speedPxPerFrame
  if (isWhole(speed)) return null
  const speeds = [floor(speed), ceil(speed)].filter((whole) => whole > 0n).join(', ')
  const error = formatRational(plan.largestErrorPx)
  return { field: 'scroll.pxPerFrame', params: { speed: formatRational(speed), phases: plan.phases, speeds, error } }
}

function isStill({ plan }: Subject): boolean {
  return plan.firstOffsetPx === plan.lastOffsetPx
}

function standsStill(subject: Subject): Finding | null {
  if (!isStill(subject)) return null
  const { stripPx, framePx } = lengths(subject)
  return { field: 'scroll.end', params: { value: subject.spec.scroll.end, textPx: stripPx, framePx } }
}

function shorterThanFrame(subject: Subject): Finding | null {
  const { stripPx, framePx } = lengths(subject)
  if (isStill(subject) || stripPx >= framePx || subject.spec.scroll.loop) return null
  return { field: 'type.sizePx', params: { textPx: stripPx, framePx } }
}

function crossesTooFast(subject: Subject): Finding | null {
  if (isStill(subject) || isTimed(subject.summary)) return null
  const { plan, spec, summary } = subject
  const pxPerSecond = toNumber(fastestSpeed(plan.pieces)) * toNumber(plan.fps)
  const shownSeconds = (lengths(subject).framePx + summary.linePitchPx) / pxPerSecond
  if (shownSeconds >= LEAST_CROSSING_SECONDS) return null
  const { field, value } = speedSetting(spec)
  return { field, params: { value, shownSeconds: shownSeconds.toFixed(2) } }
}

function fittedToLength({ spec, summary, plan }: Subject): Finding | null {
  const { fit } = summary
  if (fit === undefined) return null
  const { lineSpacingPx, paragraphSpacingPx } = spec.type
  const signed = (px: number): string => (px < 0 ? `−${-px}` : `+${px}`)
  const secondsOf = (frames: number): string => (frames / toNumber(plan.fps)).toFixed(2)
  const params = {
    speed: fit.pxPerFrame,
    line: lineSpacingPx + fit.addedLinePx,
    lineChange: signed(fit.addedLinePx),
    paragraph: paragraphSpacingPx + fit.addedParagraphPx,
    paragraphChange: signed(fit.addedParagraphPx),
    holdStart: secondsOf(fit.holdStartFrames),
    holdEnd: secondsOf(fit.holdEndFrames),
  }
  return { field: 'scroll.fit', params }
}

function slowedToMinimum({ plan, spec }: Subject): Finding | null {
  if (!plan.slowedToMinimum) return null
  const params = { value: spec.scroll.minScrollSeconds, speed: formatRational(plan.speedPxPerFrame) }
  return { field: 'scroll.minScrollSeconds', params }
}

function minimumUnused({ spec }: Subject): Finding | null {
  const { durationSeconds, minScrollSeconds } = spec.scroll
  if (durationSeconds === null || minScrollSeconds === 0) return null
  return { field: 'scroll.minScrollSeconds', params: { value: minScrollSeconds } }
}
