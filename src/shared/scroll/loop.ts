import { fault } from '../messages/fault'
import { compare, div, parseRational, rational, round } from '../rational'
import type { Rational } from '../rational'
import type { RollSpec } from '../roll/spec'
import type { StripMeasure } from './strip'
import { framesOf } from './time'

/** A motion that ends where it began: the strip follows itself at a distance of one period. */
export interface Loop {
  /** From the start of the strip to the start of the next, whole px. */
  readonly periodPx: number
  /** Frames in which the roll goes on by one period: all of the file. */
  readonly frames: bigint
  /** Exactly a period in these frames. */
  readonly speed: Rational
}

/** So much may be added to the gap so that the asked speed comes out even. */
const MOST_ADDED_PX = 32n

/** The part of a roll that a loop depends on. */
export type Looping = Pick<RollSpec, 'frame' | 'scroll' | 'type'>

/** How a roll loops; null when it does not. FaultError (roll) when its duration has no frame. */
export function loopOf(spec: Looping, strip: Pick<StripMeasure, 'widthPx' | 'heightPx'>): Loop | null {
  const { loop, durationSeconds, pxPerFrame } = spec.scroll
  if (!loop) return null
  const leastPx = Math.max(1, alongPx(spec, strip) + gapPx(spec))
  const fps = parseRational(spec.frame.fps)
  if (durationSeconds !== null) {
    const frames = framesOf(durationSeconds, fps)
    const field = 'scroll.durationSeconds'
    if (frames === 0) throw fault('roll', 'roll.noFrames', { field }, field)
    return { periodPx: leastPx, frames: BigInt(frames), speed: rational(leastPx, frames) }
  }
  const asked = parseRational(pxPerFrame ?? '2')
  // In lowest terms, whole frames and whole px come together at multiples of the numerator.
  if (asked.num <= MOST_ADDED_PX) {
    const times = (BigInt(leastPx) + asked.num - 1n) / asked.num
    return { periodPx: Number(times * asked.num), frames: times * asked.den, speed: asked }
  }
  const nearest = round(div(rational(leastPx), asked))
  const frames = compare(rational(nearest), rational(1)) < 0 ? 1n : nearest
  return { periodPx: leastPx, frames, speed: rational(BigInt(leastPx), frames) }
}

/** Length of the strip along the way of travel. */
function alongPx({ scroll }: Looping, strip: Pick<StripMeasure, 'widthPx' | 'heightPx'>): number {
  return isTall(scroll) ? strip.heightPx : strip.widthPx
}

/** Between the end of the strip and its next start: by itself, what is between two paragraphs where these follow one another. */
function gapPx({ scroll, type }: Looping): number {
  if (scroll.loopGapPx !== null) return scroll.loopGapPx
  const isStacked = isTall(scroll) || type.writing === 'vertical'
  return isStacked ? Math.round(type.lineSpacingPx) + Math.round(type.paragraphSpacingPx) : 0
}

function isTall({ direction }: Pick<RollSpec['scroll'], 'direction'>): boolean {
  return direction === 'up' || direction === 'down'
}
