import type { BandFormat, PixelFormat } from './bands'

/** A band holds about this many px: big enough to be cheap per px, small enough that few of them fill a window. */
const BAND_AREA_PX = 1 << 20
const LENGTH_STEP_PX = 16
const LONGEST_PX = 4096

/** Length of a band for a frame of this size across the axis: a multiple of 16, about one million px in all. */
export function bandLengthPx(crossPx: number, areaPx: number = BAND_AREA_PX): number {
  const steps = Math.round(areaPx / crossPx / LENGTH_STEP_PX)
  return Math.min(Math.max(steps, 1) * LENGTH_STEP_PX, LONGEST_PX)
}

/** The band that holds a strip row (or column); both may be negative. */
export function bandIndexOf(row: number, lengthPx: number): number {
  return Math.floor(row / lengthPx)
}

/** The bands that hold `countPx` rows from `row` on: first to last, both included. */
export function bandsOver(row: number, countPx: number, lengthPx: number): { first: number; last: number } {
  return { first: bandIndexOf(row, lengthPx), last: bandIndexOf(row + countPx - 1, lengthPx) }
}

/** A painted offset of `units` 1/q px: the window's row and its phase. Exact, also below zero. */
export function windowAt(units: number, phases: number): { row: number; phase: number } {
  const row = Math.floor(units / phases)
  return { row, phase: units - row * phases }
}

/** Px painted around a band because its chroma samples reach over its borders. */
export interface Padding {
  readonly leftPx: number
  readonly rightPx: number
  readonly bottomPx: number
}

/**
 * Chroma of 4:2:0 is co-sited with luma column 2i and weighs its neighbours 1 2 1, so it reaches one column to the
 * left; parity 1 begins one row (or column) later, so it reaches one row below (or one column to the right).
 */
export function paddingOf(pixelFormat: PixelFormat): Padding {
  const subsampled = pixelFormat === 'yuv420p' || pixelFormat === 'yuva420p'
  return subsampled ? { leftPx: 1, rightPx: 1, bottomPx: 1 } : { leftPx: 0, rightPx: 0, bottomPx: 0 }
}

/** Size of a band as a picture, without padding. */
export function bandSize(format: BandFormat): { readonly widthPx: number; readonly heightPx: number } {
  return format.axis === 'vertical'
    ? { widthPx: format.crossPx, heightPx: format.lengthPx }
    : { widthPx: format.lengthPx, heightPx: format.crossPx }
}

/** Size of a band as painted, with padding. */
export function paddedSize(format: BandFormat): { readonly widthPx: number; readonly heightPx: number } {
  const { widthPx, heightPx } = bandSize(format)
  const { leftPx, rightPx, bottomPx } = paddingOf(format.pixelFormat)
  return { widthPx: leftPx + widthPx + rightPx, heightPx: heightPx + bottomPx }
}
