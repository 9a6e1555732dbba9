import { fault } from '../messages/fault'
import { parseRational } from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import type { MotionRequest } from './even-motion'
import type { StripMeasure } from './strip'
import { framesOf } from './time'
import type { Travel } from './travel'

/** A place on the way at which the roll stops, or goes on at another speed. */
export interface Halt {
  /** Whole px from the smaller of the offsets between which the window travels. */
  readonly atPx: number
  /** 0 where it only changes its speed. */
  readonly stopFrames: number
  /** Speed from here on, in the order of time; null where it stays. */
  readonly speed: Rational | null
  /** Frames in which the speed changes, where there is room for them. */
  readonly rampFrames: number
}

/** A motion with halts. */
export interface HaltingRequest extends MotionRequest {
  /** By their place, from smaller offsets to larger ones. */
  readonly halts: readonly Halt[]
  /** Whether frames show the motion backwards. */
  readonly reversed: boolean
}

type Spec = Pick<RollSpec, 'frame' | 'scroll'>
type Ends = Omit<Travel, 'distancePx'>

/** How long a roll takes to come to a stop that the text asks for, and to get going again. */
const STOP_RAMP_SECONDS = 0.5

/** The halts of the roll's marks and of the text's own stops, by their place. FaultError (roll) for a mark that cannot be kept. */
export function haltsOf(spec: Spec, strip: StripMeasure, fps: Rational, ends: Ends): Halt[] {
  const stops = (strip.stops ?? []).map(({ atPx, seconds }): Halt => {
    const place = placeOf(spec, atPx, ends)
    return {
      // A stop that the frame cannot reach is made where it comes nearest to it.
      atPx: Math.min(Math.max(place.travelledPx, 0), place.distancePx),
      stopFrames: framesOf(seconds, fps),
      speed: null,
      rampFrames: framesOf(STOP_RAMP_SECONDS, fps),
    }
  })
  return [...markHalts(spec, strip, fps, ends), ...stops].toSorted((a, b) => a.atPx - b.atPx)
}

function markHalts(spec: Spec, { marks }: StripMeasure, fps: Rational, ends: Ends): Halt[] {
  return spec.scroll.marks.map(({ line, stopSeconds, pxPerFrame, rampSeconds }, index): Halt => {
    const field = `scroll.marks.${index}.line`
    const middlePx = marks?.middlesPx[index] ?? null
    if (middlePx === null) {
      throw fault('roll', 'roll.mark.beyond', { field, value: line, lines: marks?.textLines ?? 0 }, field)
    }
    const { travelledPx, distancePx } = placeOf(spec, middlePx, ends)
    if (travelledPx < 0 || travelledPx > distancePx) {
      const key = travelledPx < 0 === isForward(spec) ? 'roll.mark.passed' : 'roll.mark.unreached'
      throw fault('roll', key, { field, value: line, share: spec.scroll.readingLine }, field)
    }
    return {
      atPx: travelledPx,
      stopFrames: framesOf(stopSeconds, fps),
      speed: pxPerFrame === null ? null : parseRational(pxPerFrame),
      rampFrames: framesOf(rampSeconds, fps),
    }
  })
}

/** Whether the window goes from smaller to larger offsets. */
function isForward({ scroll }: Spec): boolean {
  return scroll.direction === 'up' || scroll.direction === 'left'
}

/** How far the window has travelled, from the smaller offset, when a strip row (or column) is on the reading line. */
function placeOf(
  spec: Spec,
  stripPx: number,
  { axis, firstOffsetPx, lastOffsetPx }: Ends,
): { readonly travelledPx: number; readonly distancePx: number } {
  const framePx = axis === 'vertical' ? spec.frame.height : spec.frame.width
  const { readingLine } = spec.scroll
  const share = isForward(spec) ? 1 - readingLine : readingLine
  const originPx = Math.min(firstOffsetPx, lastOffsetPx)
  const travelledPx = Math.round(stripPx - share * framePx) - originPx
  return { travelledPx, distancePx: Math.abs(lastOffsetPx - firstOffsetPx) }
}
