import { fault } from '../messages/fault'
import {
  abs,
  add,
  ceil,
  compare,
  div,
  floor,
  mul,
  parseRational,
  rational,
  round,
  sub,
  toNumber,
  ZERO,
} from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import { PieceBuilder } from './pieces'
import type { CuePlace, StripMeasure } from './strip'
import { framesOf } from './time'

/** A motion that has its lines on the reading line at their times. */
export interface TimedMotion {
  readonly builder: PieceBuilder
  readonly firstOffsetPx: number
  readonly lastOffsetPx: number
  readonly holdEndFrames: number
  /** The first that the roll moves with. */
  readonly speed: Rational
}

/** Offsets at which lines are on the reading line, by the frames that show them so. */
interface Due {
  readonly frame: number
  readonly offsetPx: number
}

type Timed = Pick<RollSpec, 'frame' | 'scroll'>

/**
 * Goes from line to line at constant speeds, each on the reading line at the frame nearest to its time; lines of one
 * frame have their middle there. Before the first and behind the last it goes at `pxPerFrame` or, where the length of
 * the file is given, at the mean speed and as the length asks. FaultError (roll) when the length is too short.
 */
export function timedMotion(spec: Timed, { heightPx }: StripMeasure, cues: readonly CuePlace[]): TimedMotion {
  const fps = parseRational(spec.frame.fps)
  const dues = duesOf(spec, cues, fps)
  const [first] = dues
  const last = dues.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('A timed roll without times.')
  const lead = leadSpeed(spec, first, last)
  const framePx = spec.frame.height
  const earliestPx = Math.min(first.offsetPx, -framePx)
  const leadPx = Number(floor(mul(lead, rational(first.frame))))
  const firstOffsetPx = Math.max(earliestPx, first.offsetPx - leadPx)

  const builder = new PieceBuilder()
  // Where the text has a longer way to come than there is time, it is on its way already.
  const waitFrames = first.frame - Number(ceil(div(rational(first.offsetPx - firstOffsetPx), lead)))
  builder.still(1 + Math.max(0, waitFrames))
  let at: Due = { frame: Math.max(0, waitFrames), offsetPx: firstOffsetPx }
  let speed: Rational = ZERO
  const goTo = (due: Due): void => {
    const pace = rational(due.offsetPx - at.offsetPx, due.frame - at.frame)
    if (speed.num === 0n) speed = pace
    builder.steady(pace, BigInt(due.frame - at.frame))
    at = due
  }
  for (const due of dues) if (due.frame > at.frame) goTo(due)

  const holdEndFrames = framesOf(spec.scroll.holdEndSeconds, fps)
  const restPx = spec.scroll.end === 'above' ? heightPx : Math.max(0, heightPx - framePx)
  const lastOffsetPx = Math.max(at.offsetPx, restPx)
  addTail(spec, builder, { wayPx: lastOffsetPx - at.offsetPx, speed: lead, holdEndFrames, lastFrame: at.frame, fps })
  builder.still(holdEndFrames)
  return { builder, firstOffsetPx, lastOffsetPx, holdEndFrames, speed: speed.num === 0n ? lead : speed }
}

/** How far the frames at which lines are due are from their times, in frames: at most a half. */
export function largestCueError(cues: readonly CuePlace[], fps: Rational): Rational {
  return cues
    .map(({ timeMs }) => {
      const exact = exactFrame(timeMs, fps)
      return abs(sub(exact, rational(round(exact))))
    })
    .reduce((largest, error) => (compare(error, largest) > 0 ? error : largest), ZERO)
}

function exactFrame(timeMs: number, fps: Rational): Rational {
  return mul(rational(timeMs, 1000), fps)
}

function duesOf({ frame, scroll }: Timed, cues: readonly CuePlace[], fps: Rational): Due[] {
  // Of all lines that are due at a frame, the middle of the first and the last.
  const groups = new Map<number, { readonly firstPx: number; lastPx: number }>()
  for (const { timeMs, atPx } of cues) {
    const due = Number(round(exactFrame(timeMs, fps)))
    const group = groups.get(due)
    if (group === undefined) groups.set(due, { firstPx: atPx, lastPx: atPx })
    else group.lastPx = atPx
  }
  const linePx = (1 - scroll.readingLine) * frame.height
  return [...groups].map(([due, { firstPx, lastPx }]) => ({
    frame: due,
    offsetPx: Math.round((firstPx + lastPx) / 2 - linePx),
  }))
}

function leadSpeed({ scroll }: Timed, first: Due, last: Due): Rational {
  if (scroll.pxPerFrame !== null) return parseRational(scroll.pxPerFrame)
  const mean = last.frame === first.frame ? ZERO : rational(last.offsetPx - first.offsetPx, last.frame - first.frame)
  return mean.num === 0n ? rational(2) : mean
}

interface Tail {
  readonly wayPx: number
  readonly speed: Rational
  readonly holdEndFrames: number
  readonly lastFrame: number
  readonly fps: Rational
}

function addTail({ scroll }: Timed, builder: PieceBuilder, tail: Tail): void {
  const { wayPx, speed, holdEndFrames, lastFrame, fps } = tail
  const way = rational(wayPx)
  const { durationSeconds } = scroll
  if (durationSeconds === null) {
    builder.steady(speed, ceil(div(way, speed)), add(builder.travelled, way))
    return
  }
  const frames = framesOf(durationSeconds, fps) - holdEndFrames - lastFrame - 1
  if (frames < (wayPx > 0 ? 1 : 0)) {
    const field = 'scroll.durationSeconds'
    const secondsOf = (count: number): number => Number(toNumber(div(rational(count), fps)).toFixed(3))
    const least = secondsOf(lastFrame + 1 + holdEndFrames)
    const params = { field, value: durationSeconds, lastSeconds: secondsOf(lastFrame), leastSeconds: least }
    throw fault('roll', 'cue.tooShort', params, field)
  }
  if (wayPx === 0) builder.still(frames)
  else builder.steady(rational(wayPx, frames), BigInt(frames))
}
