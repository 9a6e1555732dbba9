import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachGlyph, type Glyphs } from '../../../src/shared/layout/glyphs'
import { GlyphBuilder } from '../../../src/shared/layout/lines/glyph-builder'

type Glyph = readonly [font: number, id: number, xPx: number, yPx: number]

/** How far a place may be from where it was put. */
const TOLERANCE_PX = 2.5e-7

const glyph: fc.Arbitrary<{ font: number; id: number; stepPx: number; risePx: number }> = fc.record({
  font: fc.nat(2),
  id: fc.oneof({ weight: 9, arbitrary: fc.nat(0xffff) }, { weight: 1, arbitrary: fc.nat(0x10fff) }),
  stepPx: fc.oneof(fc.double({ min: -6, max: 90, noNaN: true }), fc.constantFrom(48, 0, 1500)),
  risePx: fc.constantFrom(0, 0, 0, 3.25, -1 / 3),
})
const lines = fc.array(fc.array(glyph, { maxLength: 60 }), { maxLength: 12 })
const origin = fc.constantFrom(0, 60, 1 / 3, 18_000_000 / 7)

/** The lines as glyphs with their origins, 70 px apart, and the builder that was told of them. */
function build(
  parts: readonly (readonly { font: number; id: number; stepPx: number; risePx: number }[])[],
  leftPx: number,
): { want: Glyph[][]; out: GlyphBuilder } {
  const out = new GlyphBuilder()
  const want = parts.map((line, index) => {
    out.beginLine()
    let xPx = leftPx
    return line.map(({ font, id, stepPx, risePx }): Glyph => {
      const yPx = 70 * index - risePx
      const at: Glyph = [font, id, xPx, yPx]
      out.add(...at)
      xPx += stepPx
      return at
    })
  })
  return { want, out }
}

function read(glyphs: Glyphs, lineCount: number): Glyph[][] {
  return Array.from({ length: lineCount }, (_, line) => {
    const found: Glyph[] = []
    eachGlyph({ glyphs }, line, (...at) => found.push(at))
    return found
  })
}

function assertSame(got: readonly Glyph[][], want: readonly Glyph[][]): void {
  expect(got.map((line) => line.map(([font, id]) => [font, id]))).toEqual(
    want.map((line) => line.map(([font, id]) => [font, id])),
  )
  got.flat().forEach(([, , xPx, yPx], index) => {
    const [, , wantX, wantY] = want.flat()[index]!
    expect(Math.abs(xPx - wantX)).toBeLessThan(TOLERANCE_PX)
    expect(Math.abs(yPx - wantY)).toBeLessThan(TOLERANCE_PX)
  })
}

describe('the glyphs of a strip', () => {
  test('come out as they were put in, however far from the start of their line', () => {
    fc.assert(
      fc.property(lines, origin, (parts, leftPx) => {
        const { want, out } = build(parts, leftPx)
        assertSame(read(out.finish(), parts.length), want)
      }),
    )
  })

  test('move with their line, and turn with the strip', () => {
    fc.assert(
      fc.property(lines, fc.nat(11), (parts, which) => {
        fc.pre(which < parts.length)
        const { want, out } = build(parts, 60)
        out.shiftLine(which, 7.5, -20)
        out.turn(640)
        const turned = want.map((line, index) =>
          line.map(([font, id, xPx, yPx]): Glyph => {
            const [x, y] = index === which ? [xPx + 7.5, yPx - 20] : [xPx, yPx]
            return [font, id, 640 - y, x]
          }),
        )
        assertSame(read(out.finish(), parts.length), turned)
      }),
    )
  })

  test('of one line in one typeface share what is the same of them', () => {
    const { out } = build([Array.from({ length: 20 }, () => ({ font: 1, id: 7, stepPx: 48, risePx: 0 }))], 60)
    const { font, id } = out.finish()
    expect([font.length, id.length, id.BYTES_PER_ELEMENT]).toEqual([1, 20, 2])
  })
})
