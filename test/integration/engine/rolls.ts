import type { BandFormat } from '../../../src/shared/engine/bands'
import { bandPlanes } from '../../../src/shared/engine/bands'
import { parseRoll } from '../../../src/shared/roll/parse'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'

/** A roll from its text and the fields that matter to a test. */
export function rollOf(content: string, fields: Readonly<Record<string, unknown>> = {}): ResolvedRoll {
  const parsed = parseRoll({ rollvideo: 1, text: { content }, ...fields })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return { spec: parsed.roll, content }
}

/** A format for tests: vertical RGBA unless said otherwise. */
export function formatOf(fields: Partial<BandFormat> & Pick<BandFormat, 'crossPx' | 'lengthPx'>): BandFormat {
  return { axis: 'vertical', pixelFormat: 'rgba', phases: 1, parities: [0, 1], ...fields }
}

/** One part of every pixel of an RGBA band, row by row: 0 red … 3 alpha. */
export function partOf(rgba: Uint8Array, part: 0 | 1 | 2 | 3): Uint8Array {
  return Uint8Array.from({ length: rgba.length / 4 }, (_, i) => rgba[4 * i + part]!)
}

/** Where the ink of a picture has its middle along y, px; ink is given by weights. */
export function centroidY(weights: Uint8Array, widthPx: number): number {
  let sum = 0
  let moment = 0
  weights.forEach((weight, i) => {
    sum += weight
    moment += weight * (Math.floor(i / widthPx) + 0.5)
  })
  return moment / sum
}

/** The same for x. */
export function centroidX(weights: Uint8Array, widthPx: number): number {
  let sum = 0
  let moment = 0
  weights.forEach((weight, i) => {
    sum += weight
    moment += weight * ((i % widthPx) + 0.5)
  })
  return moment / sum
}

/** Bands put together along the axis, plane by plane, as one band of their length together. */
export function joined(bands: readonly Uint8Array[], format: BandFormat): Uint8Array {
  const whole = { ...format, lengthPx: format.lengthPx * bands.length }
  const out = new Uint8Array(bandPlanes(whole).byteLength)
  const isTall = format.axis === 'vertical'
  bands.forEach((band, index) => {
    bandPlanes(format).planes.forEach((plane, i) => {
      const over = bandPlanes(whole).planes[i]!
      const rowBytes = plane.widthPx * plane.bytesPerSample
      for (let y = 0; y < plane.heightPx; y++) {
        const row = band.subarray(plane.offsetBytes + y * rowBytes, plane.offsetBytes + (y + 1) * rowBytes)
        const at = isTall ? (index * plane.heightPx + y) * over.widthPx : y * over.widthPx + index * plane.widthPx
        out.set(row, over.offsetBytes + at * plane.bytesPerSample)
      }
    })
  })
  return out
}

/** Largest difference of two buffers of the same length. */
export function largestDifference(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return Infinity
  return a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0)
}
