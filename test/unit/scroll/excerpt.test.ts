import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRational, rational } from '../../../src/shared/rational'
import { framesOfExcerpt, isWhole, parseExcerpt } from '../../../src/shared/scroll/excerpt'
import { frameNearest, frameShown, parseMoment } from '../../../src/shared/scroll/moment'

const NTSC = rational(30_000, 1001)
const plan = { frames: 300, fps: rational(30) }
const two = (value: number): string => String(value).padStart(2, '0')

describe('a moment', () => {
  it.each([
    ['12.5', '25/2'],
    ['0', '0'],
    ['90', '90'],
    ['2:03.5', '247/2'],
    ['90:00', '5400'],
    ['1:02:03.250', '14893/4'],
  ])('%s', (text, seconds) => {
    expect(parseMoment(text)).toEqual({ kind: 'time', seconds: parseRational(seconds) })
  })

  it('may be a frame', () => {
    expect(parseMoment('375f')).toEqual({ kind: 'frame', frame: 375 })
  })

  it.each([
    '',
    '-1',
    '1:2',
    '1:60',
    '1:2:03',
    '1:60:00',
    '1,5',
    '5s',
    'f',
    '1.5f',
    '.5',
    '5.',
    '1:02:03:04',
    ' 5',
    '1e3',
  ])('is not %j', (text) => {
    expect(parseMoment(text)).toBeNull()
  })

  it('is the same by the clock as in seconds', () => {
    const whole = fc.record({
      h: fc.nat({ max: 99 }),
      m: fc.nat({ max: 59 }),
      s: fc.nat({ max: 59 }),
      ms: fc.nat({ max: 999 }),
    })
    fc.assert(
      fc.property(whole, ({ h, m, s, ms }) => {
        const fraction = String(ms).padStart(3, '0')
        const clock = parseMoment(`${h}:${two(m)}:${two(s)}.${fraction}`)
        expect(clock).toEqual(parseMoment(`${3600 * h + 60 * m + s}.${fraction}`))
        expect(clock).toEqual({ kind: 'time', seconds: rational(1000 * (3600 * h + 60 * m + s) + ms, 1000) })
      }),
    )
  })

  it('is in the frame that is shown then, and that begins at most half a frame away', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (ms) => {
        const moment = { kind: 'time', seconds: rational(ms, 1000) } as const
        const frames = (ms / 1000) * (30_000 / 1001)
        expect(frameShown(moment, NTSC)).toBeLessThanOrEqual(frames + 1e-6)
        expect(frameShown(moment, NTSC)).toBeGreaterThan(frames - 1 - 1e-6)
        expect(Math.abs(frameNearest(moment, NTSC) - frames)).toBeLessThan(0.5 + 1e-6)
      }),
    )
  })
})

describe('an excerpt', () => {
  it.each([
    [{}, [0, 300]],
    [{ from: '1' }, [30, 300]],
    [{ to: '0:02' }, [0, 60]],
    [{ from: '10f', to: '11f' }, [10, 11]],
    [{ from: '0', to: '10' }, [0, 300]],
    [{ from: '0.51', to: '1.516' }, [15, 45]],
    [{ still: '0.99' }, [29, 30]],
    [{ still: '299f' }, [299, 300]],
  ])('%j', (texts, [fromFrame, toFrame]) => {
    expect(framesOfExcerpt(parseExcerpt(texts), plan)).toEqual({ fromFrame, toFrame })
  })

  it('may leave nothing out', () => {
    expect(isWhole(framesOfExcerpt(parseExcerpt({ to: '300f' }), plan), plan)).toBe(true)
    expect(isWhole(framesOfExcerpt(parseExcerpt({ to: '299f' }), plan), plan)).toBe(false)
  })

  it.each([
    [{ from: 'soon' }, 'excerpt.time', { option: '--from', value: 'soon' }],
    [{ to: '1:2' }, 'excerpt.time', { option: '--to', value: '1:2' }],
    [{ still: '5s' }, 'excerpt.time', { option: '--still', value: '5s' }],
    [{ still: '1', to: '2' }, 'excerpt.stillOfRange', {}],
    [{ from: '10' }, 'excerpt.beyond', { option: '--from', frame: 300, frames: 300, seconds: 10 }],
    [{ to: '301f' }, 'excerpt.beyond', { option: '--to', frame: 301 }],
    [{ still: '300f' }, 'excerpt.beyond', { option: '--still' }],
    [{ from: '2', to: '2' }, 'excerpt.empty', { from: 60, to: 60 }],
    [{ from: '3', to: '2' }, 'excerpt.empty', { from: 90, to: 60 }],
  ])('%j is refused', (texts, key, params) => {
    const read = (): unknown => framesOfExcerpt(parseExcerpt(texts), plan)
    expect(read).toThrow(key)
    expect(read).toThrow(expect.objectContaining({ fault: expect.objectContaining({ kind: 'usage' }) }))
    expect(read).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ params: expect.objectContaining(params) }) }),
    )
  })
})
