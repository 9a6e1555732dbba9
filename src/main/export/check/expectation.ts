import type { ExportChecks, EncoderChoice } from '../../../shared/export/result'
import { fault } from '../../../shared/messages/fault'
import { formatRational } from '../../../shared/rational'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { frameCount, type FrameRange } from '../../encoder/contract'
import type { SoundTrack } from '../../encoder/ffmpeg/args/sound'

/** What a finished file must be. */
export interface Expectation {
  readonly choice: EncoderChoice
  readonly plan: ScrollPlan
  /** Which frames of the roll are in it. */
  readonly range: FrameRange
  readonly widthPx: number
  readonly heightPx: number
  /** Null for a silent file. */
  readonly sound: SoundTrack | null
  /** How often a picture that moves plays; 0 for ever. */
  readonly plays: number
}

/** One property of a finished file: found, and wanted. A list of wanted values means any of them. */
export interface Finding {
  readonly name: string
  readonly got: string | number | boolean
  readonly want: string | number | boolean | readonly (string | number)[]
}

/** What was found, as the result tells it; a FaultError (check) at the first that is not as wanted. */
export function judge(findings: readonly Finding[]): ExportChecks {
  for (const { name, got, want } of findings) {
    const isRight = Array.isArray(want) ? want.includes(got) : want === got
    if (!isRight) throw fault('check', 'encoder.checkFailed', { name, got: String(got), want: String(want) })
  }
  return Object.fromEntries(findings.map(({ name, got }) => [name, got]))
}

/** A duration counts as right within half a frame: containers round to their own clocks. */
export function durationFinding(seconds: number, { plan, range }: Expectation): Finding {
  const frameSeconds = Number(plan.fps.den) / Number(plan.fps.num)
  const wanted = frameCount(range) * frameSeconds
  const isRight = Math.abs(seconds - wanted) <= frameSeconds / 2
  const got = Number(seconds.toFixed(4))
  return { name: 'durationSeconds', got, want: isRight ? got : Number(wanted.toFixed(4)) }
}

/**
 * A file's average rate counts as right while all its frames together take as long as planned, but for the rounding of
 * the container's clock: WebM keeps whole milliseconds.
 */
export function averageRateFinding(framesPerSecond: number, { choice, plan, range }: Expectation): Finding {
  const wanted = Number(plan.fps.num) / Number(plan.fps.den)
  const toleranceSeconds = choice.container === 'webm' ? 0.002 : 0.0001
  const isRight = Math.abs(frameCount(range) / framesPerSecond - frameCount(range) / wanted) <= toleranceSeconds
  const got = Number(framesPerSecond.toFixed(4))
  return { name: 'averageFps', got, want: isRight ? got : Number(wanted.toFixed(4)) }
}

export function rateOf({ plan }: Expectation): string {
  return formatRational(plan.fps)
}
