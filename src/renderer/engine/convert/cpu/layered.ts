import { bandPlanes } from '../../../../shared/engine/bands'
import type { BandFormat, BandPlane } from '../../../../shared/engine/bands'
import { RGB, YUV } from '../../../../shared/engine/colour'
import type { ColourSpace } from '../../../../shared/engine/colour'
import { bleedOf } from '../../../../shared/engine/composition'
import type { Composition } from '../../../../shared/engine/composition'
import { paddedSize, paddingOf } from '../../../../shared/engine/geometry'
import { composedRow, rowComposer } from './composed-row'
import type { ComposedRow } from './composed-row'
import type { PixelConversion } from './pixels'

type Part = 0 | 1 | 2
const PARTS: Readonly<Record<string, Part>> = { y: 0, u: 1, v: 2 }

/** A delivered sample from a colour sum and the alpha sum that belongs to it. */
function sampler(composition: Composition, part: Part): (sum: number, alphaSum: number, weights: number) => number {
  const base = YUV.base[part]
  if (composition.alpha !== 'straight') return (sum, _, weights) => Math.floor(base + sum / weights + 0.5)
  const bleed = Math.floor(base + YUV.toVector(bleedOf(composition))[part] + 0.5)
  return (sum, alphaSum) => (alphaSum > 0 ? Math.floor(base + sum / alphaSum + 0.5) : bleed)
}

function writeRow(
  row: ComposedRow,
  plane: BandPlane,
  at: number,
  left: number,
  sample: Sampler,
  out: Uint8Array,
): void {
  const values = row.parts[PARTS[plane.component]!]
  let lastValue = 0
  let lastAlpha = -1
  let code = 0
  for (let column = 0; column < plane.widthPx; column++) {
    const value = values[left + column]!
    const weight = row.alpha[left + column]!
    // Runs of one colour, which most rows are made of, are rounded once.
    if (value !== lastValue || weight !== lastAlpha) {
      code = sample(value, weight, 1)
      lastValue = value
      lastAlpha = weight
    }
    out[at + column] = code
  }
}

type Sampler = ReturnType<typeof sampler>

function writeAlpha(row: ComposedRow, plane: BandPlane, at: number, left: number, out: Uint8Array): void {
  for (let column = 0; column < plane.widthPx; column++) {
    out[at + column] = 255 * row.alpha[left + column]! + 0.5
  }
}

/** Chroma of two rows: 1 2 1 around each second column, weighted by alpha where alpha is straight. */
function writeChroma(
  [upper, lower]: readonly [ComposedRow, ComposedRow],
  plane: BandPlane,
  at: number,
  left: number,
  sample: Sampler,
  out: Uint8Array,
): void {
  const part = PARTS[plane.component]!
  const a = upper.parts[part]
  const b = lower.parts[part]
  for (let index = 0; index < plane.widthPx; index++) {
    const c = left + 2 * index
    out[at + index] = sample(weighted(a, c) + weighted(b, c), weighted(upper.alpha, c) + weighted(lower.alpha, c), 8)
  }
}

function weighted(values: Float64Array, centre: number): number {
  return values[centre - 1]! + 2 * values[centre]! + values[centre + 1]!
}

/** Composes a row of the padded region. */
type ComposeRow = (y: number, row: ComposedRow) => void

/** Asks for the rows of a region one after the other, and delivers them as planes. */
type RowWriter = (compose: ComposeRow, out: Uint8Array<ArrayBuffer>) => void

/** The space in which rows are composed for a format. */
export function composingSpace(format: BandFormat): ColourSpace {
  return format.pixelFormat === 'rgba' ? RGB : YUV
}

function rgbaWriter(format: BandFormat, composition: Composition): RowWriter {
  const { widthPx, heightPx } = paddedSize(format)
  const row = composedRow(widthPx)
  const bleed = bleedOf(composition)
  const isStraight = composition.alpha === 'straight'
  return (compose, out) => {
    for (let y = 0; y < heightPx; y++) {
      compose(y, row)
      for (let x = 0; x < widthPx; x++) {
        const alpha = row.alpha[x]!
        const at = 4 * (y * widthPx + x)
        const isBare = isStraight && alpha === 0
        const scale = isStraight && !isBare ? 1 / alpha : 1
        out[at] = Math.floor((isBare ? bleed.r : row.parts[0][x]! * scale) + 0.5)
        out[at + 1] = Math.floor((isBare ? bleed.g : row.parts[1][x]! * scale) + 0.5)
        out[at + 2] = Math.floor((isBare ? bleed.b : row.parts[2][x]! * scale) + 0.5)
        out[at + 3] = Math.floor(255 * alpha + 0.5)
      }
    }
  }
}

/** Conversion of any composition, row by row. */
export function layeredConversion(format: BandFormat, composition: Composition): PixelConversion {
  const { widthPx } = paddedSize(format)
  const compose = rowComposer(composition, composingSpace(format))
  const write = rowWriter(format, composition)
  return ({ coverage, emoji }, out) => write((y, row) => compose(coverage, emoji, y * widthPx, y * widthPx, row), out)
}

/** Delivers composed rows; of the composition only its alpha and bleed matter. */
export function rowWriter(format: BandFormat, composition: Composition): RowWriter {
  if (format.pixelFormat === 'rgba') return rgbaWriter(format, composition)
  const { planes } = bandPlanes(format)
  const { widthPx, heightPx } = paddedSize(format)
  const left = paddingOf(format.pixelFormat).leftPx
  const samplers = [sampler(composition, 0), sampler(composition, 1), sampler(composition, 2)] as const
  const isFull = format.pixelFormat === 'yuva444p'
  // Rows come one by one; a chroma sample needs the one before, so two take turns.
  const rows: readonly ComposedRow[] = [composedRow(widthPx), composedRow(widthPx)]

  const writePlane = (plane: BandPlane, y: number, out: Uint8Array): void => {
    const row = rows[y & 1]!
    const at = plane.offsetBytes + y * plane.widthPx
    if (plane.component === 'a') {
      if (y < plane.heightPx) writeAlpha(row, plane, at, left, out)
      return
    }
    const sample = samplers[PARTS[plane.component]!]
    if (plane.component === 'y' || isFull) {
      if (y < plane.heightPx) writeRow(row, plane, at, left, sample, out)
      return
    }
    const isAlong = format.axis === 'vertical'
    const lowerRow = isAlong ? y - plane.parity : y
    if (lowerRow < 1 || (lowerRow & 1) === 0 || lowerRow >= 2 * plane.heightPx) return
    const target = plane.offsetBytes + (lowerRow >> 1) * plane.widthPx
    const before = rows[(y + 1) & 1]!
    writeChroma([before, row], plane, target, left + (isAlong ? 0 : plane.parity), sample, out)
  }

  return (compose, out) => {
    for (let y = 0; y < heightPx; y++) {
      compose(y, rows[y & 1]!)
      for (const plane of planes) writePlane(plane, y, out)
    }
  }
}
