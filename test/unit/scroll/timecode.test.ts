import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRational } from '../../../src/shared/rational'
import { timecode } from '../../../src/shared/scroll/timecode'

test.each([
  ['30', 0, '00:00:00:00'],
  ['30', 29, '00:00:00:29'],
  ['30', 30, '00:00:01:00'],
  ['24', 86_399, '00:59:59:23'],
  ['25', 90_000, '01:00:00:00'],
  ['60', 3599, '00:00:59:59'],
  ['120', 119, '00:00:00:119'],
  ['24000/1001', 24, '00:00:01:00'],
  ['12.5', 13, '00:00:01:00'],
  ['1/2', 5, '00:00:05:00'],
  ['30', 30 * 86_400 + 1, '00:00:00:01'],
  // Known drop-frame values: numbers 0 and 1 are left out at each minute but every tenth.
  ['30000/1001', 1799, '00:00:59;29'],
  ['30000/1001', 1800, '00:01:00;02'],
  ['30000/1001', 17_981, '00:09:59;29'],
  ['30000/1001', 17_982, '00:10:00;00'],
  ['30000/1001', 19_781, '00:10:59;29'],
  ['30000/1001', 19_782, '00:11:00;02'],
  ['30000/1001', 107_892, '01:00:00;00'],
  ['30000/1001', 2_589_407, '23:59:59;29'],
  ['30000/1001', 2_589_408, '00:00:00;00'],
  ['60000/1001', 3600, '00:01:00;04'],
  ['60000/1001', 35_964, '00:10:00;00'],
])('at %s fps frame %i is %s', (fps, frame, expected) => {
  expect(timecode(frame, parseRational(fps))).toBe(expected)
})

function partsOf(text: string): { hours: number; minutes: number; seconds: number; frames: number } {
  const [hours = NaN, minutes = NaN, seconds = NaN, frames = NaN] = text.split(/[:;]/).map(Number)
  return { hours, minutes, seconds, frames }
}

/** Frame of a drop-frame timecode, by the formula of SMPTE ST 12-1. */
function frameOf(text: string, rate: number): number {
  const { hours, minutes, seconds, frames } = partsOf(text)
  const totalMinutes = 60 * hours + minutes
  return rate * (60 * totalMinutes + seconds) + frames - (rate / 15) * (totalMinutes - Math.floor(totalMinutes / 10))
}

describe('drop-frame', () => {
  test.each([
    ['30000/1001', 30],
    ['60000/1001', 60],
    ['120000/1001', 120],
  ])('%s: every frame has its own number, none is a dropped one, and it keeps to the clock', (fps, rate) => {
    const perDay = (rate * 107_892 * 24) / 30
    fc.assert(
      fc.property(fc.integer({ min: 0, max: perDay - 1 }), (frame) => {
        const text = timecode(frame, parseRational(fps))
        expect(frameOf(text, rate)).toBe(frame)
        expect(text).not.toMatch(/:\d[1-9]:00;0?0[01]$/)
        const { hours, minutes, seconds } = partsOf(text)
        const clock = (frame * 1001) / (rate * 1000)
        expect(Math.abs(3600 * hours + 60 * minutes + seconds - clock)).toBeLessThan(1.2)
      }),
    )
  })
})
