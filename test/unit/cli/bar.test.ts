import { PassThrough } from 'node:stream'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barOf, clockOf, createBar, progressLine } from '../../../src/main/cli/bar'

const half = { frame: 300, frames: 600, fps: 71.6, etaSeconds: 4.2, bytes: 1000 }

describe('barOf', () => {
  it('is always as wide as asked, and never gets shorter', () => {
    const fraction = fc.double({ min: -0.5, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 1, max: 60 }), (one, other, cells) => {
        const filled = (bar: string): number => bar.replaceAll('░', '').length
        expect(barOf(one, cells)).toHaveLength(cells)
        expect(filled(barOf(Math.max(one, other), cells))).toBeGreaterThanOrEqual(
          filled(barOf(Math.min(one, other), cells)),
        )
      }),
    )
  })

  it('is empty at the start and full at the end', () => {
    expect(barOf(0, 4)).toBe('░░░░')
    expect(barOf(0.5, 4)).toBe('██░░')
    expect(barOf(1, 4)).toBe('████')
  })
})

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [4.2, '0:05'],
    [65, '1:05'],
    [600, '10:00'],
    [3729, '1:02:09'],
  ])('tells %d s as %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text)
  })
})

describe('the bar', () => {
  it('tells frame, percent, speed and the time left', () => {
    expect(progressLine(half)).toBe('████████████░░░░░░░░░░░░  50 % · 300/600 · 72 fps · ETA 0:05')
    expect(progressLine({ ...half, frame: 600 })).toBe('████████████████████████ 100 % · 600/600 · 72 fps')
  })

  const drawOn = (isTTY: boolean, columns: number): string => {
    const stream = new PassThrough()
    const bar = createBar(Object.assign(stream, { isTTY, columns }))
    bar.draw(half)
    bar.draw({ ...half, frame: 301 })
    bar.clear()
    return String(stream.read() ?? '')
  }

  it('is redrawn in place on a terminal, within its width, and leaves nothing', () => {
    const drawn = drawOn(true, 30)
    expect(drawn).not.toContain('\n')
    expect(drawn.split('\r\u001B[2K').map((line) => line.length)).toEqual([0, 29, 29, 0])
  })

  it('is drawn whole on a terminal that does not know its width', () => {
    expect(drawOn(true, 0)).toContain('50 % · 300/600 · 72 fps · ETA 0:05')
  })

  it('is not drawn elsewhere', () => {
    expect(drawOn(false, 80)).toBe('')
  })
})
