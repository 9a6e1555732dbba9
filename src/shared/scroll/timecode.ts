import { round } from '../rational'
import type { Rational } from '../rational'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * SMPTE ST 12-1 timecode of a frame, counted from 00:00:00:00 and starting anew after 24 hours. The count runs at
 * the whole rate nearest to `fps`. For 30000/1001 and its multiples it is drop-frame, with ";" before the frames: the
 * first 2 (of 30; 4 of 60, 8 of 120) frame numbers of each minute but every tenth are left out, so that the count
 * keeps to the clock.
 */
export function timecode(frame: number, fps: Rational): string {
  const rate = Math.max(1, Number(round(fps)))
  const isDrop = fps.den === 1001n && fps.num % 30_000n === 0n
  let count = Math.max(0, Math.floor(frame))
  if (isDrop) count += droppedBefore(count, rate)
  const seconds = Math.floor(count / rate)
  const hours = Math.floor(seconds / 3600) % 24
  const minutes = Math.floor(seconds / 60) % 60
  const digits = String(rate - 1).length
  const frames = String(count % rate).padStart(Math.max(2, digits), '0')
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}${isDrop ? ';' : ':'}${frames}`
}

/** Frame numbers left out before the given frame. */
function droppedBefore(frame: number, rate: number): number {
  const perMinute = rate / 15
  const framesPerMinute = 60 * rate - perMinute
  const framesPerTenMinutes = 600 * rate - 9 * perMinute
  const tens = Math.floor(frame / framesPerTenMinutes)
  const rest = frame % framesPerTenMinutes
  // The first minute of ten is whole, so it ends `perMinute` frames later than the others.
  const minutes = Math.max(0, Math.floor((rest - perMinute) / framesPerMinute))
  return perMinute * (9 * tens + minutes)
}
