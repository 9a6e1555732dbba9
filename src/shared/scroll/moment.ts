import { add, div, floor, mul, parseRational, rational, round } from '../rational'
import type { Rational } from '../rational'

/** A place in the time of a video, as a person names it. */
export type Moment =
  { readonly kind: 'frame'; readonly frame: number } | { readonly kind: 'time'; readonly seconds: Rational }

const FRAME = /^(\d{1,9})f$/
/** `12.5`, `2:03.5`, `1:02:03.5`: below a larger part, minutes and seconds stay below 60. */
const CLOCK = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,9}(?:\.\d{1,9})?)$/

/**
 * Reads seconds (`12.5`), a clock time (`2:03.5`, `1:02:03.5`) or the number of a frame, counted from 0 (`375f`);
 * null when the text is none of them.
 */
export function parseMoment(text: string): Moment | null {
  const counted = FRAME.exec(text)
  if (counted?.[1] !== undefined) return { kind: 'frame', frame: Number(counted[1]) }
  const [, hours, minutes, seconds] = CLOCK.exec(text) ?? []
  if (seconds === undefined) return null
  if (minutes !== undefined && !/^\d\d(?:\.|$)/.test(seconds)) return null
  if (minutes !== undefined && Number(seconds) >= 60) return null
  if (hours !== undefined && (Number(minutes) >= 60 || minutes?.length !== 2)) return null
  const whole = 3600 * Number(hours ?? 0) + 60 * Number(minutes ?? 0)
  return { kind: 'time', seconds: add(rational(whole), parseRational(seconds)) }
}

/** The first frame that begins at a moment or, where none does, the one that begins nearest to it. */
export function frameNearest(moment: Moment, fps: Rational): number {
  return moment.kind === 'frame' ? moment.frame : Number(round(mul(moment.seconds, fps)))
}

/** The frame that is on the screen at a moment. */
export function frameShown(moment: Moment, fps: Rational): number {
  return moment.kind === 'frame' ? moment.frame : Number(floor(mul(moment.seconds, fps)))
}

/** When a frame begins, s. */
export function startOfFrame(frame: number, fps: Rational): Rational {
  return div(rational(frame), fps)
}
