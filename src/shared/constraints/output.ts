import { abs, compare, isWhole, parseRational, rational, sub, toNumber } from '../rational'
import type { RollSpec } from '../roll/spec'
import type { Constraint, Finding, Subject } from './constraint'

/** ITU-T H.264 table A-1, in macroblocks of 16 × 16: the most a frame may have, the most a second, of level 5.2 and 6.2. */
const LEVEL_5_2 = { frame: 36_864, second: 2_073_600 }
const LEVEL_6_2 = { frame: 139_264, second: 16_711_680 }

/** Whole rates whose 1000/1001 is used in broadcasting. */
const NTSC_BASES = [24, 30, 48, 60, 120]
const NTSC_TOLERANCE = rational(1, 100)

/** Remarks on the picture and the file. */
export const outputConstraints: readonly Constraint[] = [
  { key: 'roll.notice.oddSize', severity: 'error', test: ({ spec }) => oddSide(spec, 'width') },
  { key: 'roll.notice.oddSize', severity: 'error', test: ({ spec }) => oddSide(spec, 'height') },
  { key: 'roll.notice.nearNtsc', severity: 'info', test: nearNtsc },
  {
    key: 'roll.notice.h264Level',
    severity: 'info',
    test: (subject) => (exceeds(subject, LEVEL_6_2) ? null : beyondLevel(subject, LEVEL_5_2)),
  },
  { key: 'roll.notice.h264Beyond', severity: 'warning', test: (subject) => beyondLevel(subject, LEVEL_6_2) },
]

function oddSide(spec: RollSpec, side: 'width' | 'height'): Finding | null {
  const value = spec.frame[side]
  return value % 2 === 0 ? null : { field: `frame.${side}`, params: { value, below: value - 1, above: value + 1 } }
}

function nearNtsc({ spec, plan }: Subject): Finding | null {
  if (isWhole(plan.fps)) return null
  for (const base of NTSC_BASES) {
    const exact = `${base * 1000}/1001`
    const distance = abs(sub(plan.fps, parseRational(exact)))
    if (distance.num !== 0n && compare(distance, NTSC_TOLERANCE) < 0) {
      return { field: 'frame.fps', params: { value: spec.frame.fps, exact } }
    }
  }
  return null
}

function exceeds({ spec, plan, format }: Subject, level: typeof LEVEL_5_2): boolean {
  const macroblocks = Math.ceil(spec.frame.width / 16) * Math.ceil(spec.frame.height / 16)
  return format === 'mp4-h264' && (macroblocks > level.frame || macroblocks * toNumber(plan.fps) > level.second)
}

function beyondLevel(subject: Subject, level: typeof LEVEL_5_2): Finding | null {
  if (!exceeds(subject, level)) return null
  const { width, height, fps } = subject.spec.frame
  return { field: 'frame', params: { size: `${width} × ${height}`, fps } }
}
