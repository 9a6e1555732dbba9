import * as fc from 'fast-check'
import type { BandFormat } from '../../../src/shared/engine/bands'
import type { Composition, Paint } from '../../../src/shared/engine/composition'
import { paddedSize } from '../../../src/shared/engine/geometry'

const byte = fc.integer({ min: 0, max: 255 })
const alpha = fc.oneof(
  fc.constantFrom(0, 1),
  byte.map((value) => value / 255),
)
const seen = fc.oneof(
  fc.constant(1),
  fc.integer({ min: 1, max: 255 }).map((value) => value / 255),
)

const paint = (a: fc.Arbitrary<number>): fc.Arbitrary<Paint> => fc.record({ r: byte, g: byte, b: byte, a })

export const formats: fc.Arbitrary<BandFormat> = fc.record({
  axis: fc.constantFrom('vertical', 'horizontal'),
  pixelFormat: fc.constantFrom('yuv420p', 'yuva420p', 'yuva444p', 'rgba'),
  crossPx: fc.integer({ min: 1, max: 6 }).map((half) => 2 * half),
  lengthPx: fc.integer({ min: 1, max: 6 }).map((half) => 2 * half),
  phases: fc.constant(1),
  parities: fc.constantFrom([0], [1], [0, 1]),
})

/** Compositions as they come with a pixel format. */
export const compositionsOf = (pixelFormat: BandFormat['pixelFormat']): fc.Arbitrary<Composition> =>
  fc.record({
    background: paint(alpha),
    shadow: fc.option(paint(seen)),
    outline: fc.option(paint(seen)),
    text: paint(alpha),
    alpha: pixelFormat === 'yuv420p' ? fc.constant('opaque' as const) : fc.constantFrom('straight', 'premultiplied'),
  })

/** Coverages: runs of nothing and of everything, and edges between. */
const coverage = fc.oneof(
  fc.constantFrom(0xff000000, 0xff0000ff, 0xff00ffff, 0xffffffff, 0xffff0000),
  fc.integer({ min: 0, max: 0xffffff }).map((color) => (0xff000000 | color) >>> 0),
)
const emoji = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffffffff }))

function pixelsOf(format: BandFormat, pixel: fc.Arbitrary<number>): fc.Arbitrary<Uint32Array> {
  const { widthPx, heightPx } = paddedSize(format)
  const length = widthPx * heightPx
  return fc.array(pixel, { minLength: length, maxLength: length }).map((values) => Uint32Array.from(values))
}

/** A format with a composition and painted pixels that suit it. */
export const bands = formats.chain((format) =>
  fc.record({
    format: fc.constant(format),
    composition: compositionsOf(format.pixelFormat),
    coverage: pixelsOf(format, coverage),
    emoji: fc.option(pixelsOf(format, emoji)),
  }),
)
