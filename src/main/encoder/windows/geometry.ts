import type { FeedPixelFormat } from '../../../shared/compose/planes'
import type { BandFormat } from '../../../shared/engine/bands'

/** Where windows lie on the bands. All lengths are along the axis, in px. */
export interface WindowGeometry {
  readonly windowPx: number
  readonly bandPx: number
  readonly phases: number
}

export interface FrameSize {
  readonly widthPx: number
  readonly heightPx: number
}

export function windowGeometry(format: BandFormat, frame: FrameSize): WindowGeometry {
  const windowPx = format.axis === 'vertical' ? frame.heightPx : frame.widthPx
  return { windowPx, bandPx: format.lengthPx, phases: format.phases }
}

/** Strip row (or column) at the window's edge, for a painted offset in 1/q px. */
export function rowOf(offset: number, phases: number): number {
  return Math.floor(offset / phases)
}

/** The phase of a painted offset: never negative, also before the strip's start. */
export function phaseOf(offset: number, phases: number): number {
  return offset - Math.floor(offset / phases) * phases
}

export function firstBandOf(row: number, geometry: WindowGeometry): number {
  return Math.floor(row / geometry.bandPx)
}

export function lastBandOf(row: number, geometry: WindowGeometry): number {
  return Math.floor((row + geometry.windowPx - 1) / geometry.bandPx)
}

/** The most bands of one phase that a window can touch, however it lies. */
export function bandsPerWindow({ windowPx, bandPx }: WindowGeometry): number {
  return Math.ceil((windowPx - 1) / bandPx) + 1
}

/** Size of one fed frame. */
export function frameBytes(feed: FeedPixelFormat, { widthPx, heightPx }: FrameSize): number {
  const bytesPerPixel = { yuv420p: 1.5, yuva420p: 2.5, yuv444p: 3, yuva444p: 4, rgba: 4 }[feed]
  return widthPx * heightPx * bytesPerPixel
}
