import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import { bandSize, paddingOf } from '../../../shared/engine/geometry'

/** A rectangle of a band that is painted and converted on its own; even in place and size. */
export interface Tile {
  readonly xPx: number
  readonly yPx: number
  /** The band's format, cut to the tile. */
  readonly format: BandFormat
}

/** A band in tiles that fit a largest size, padding included: one tile unless the frame is very large. */
export function tilesOf(format: BandFormat, largestPx: number): Tile[] {
  const { widthPx, heightPx } = bandSize(format)
  const padding = paddingOf(format.pixelFormat)
  const isTall = format.axis === 'vertical'
  const even = (px: number): number => px - (px % 2)
  const stepX = Math.min(widthPx, even(largestPx - padding.leftPx - padding.rightPx))
  const stepY = Math.min(heightPx, even(largestPx - padding.bottomPx))
  const tiles: Tile[] = []
  for (let yPx = 0; yPx < heightPx; yPx += stepY) {
    for (let xPx = 0; xPx < widthPx; xPx += stepX) {
      const width = Math.min(stepX, widthPx - xPx)
      const height = Math.min(stepY, heightPx - yPx)
      tiles.push({
        xPx,
        yPx,
        format: { ...format, crossPx: isTall ? width : height, lengthPx: isTall ? height : width },
      })
    }
  }
  return tiles
}

/** Puts the planes of a tile where they belong in the planes of the band. */
export function placeTile(tile: Tile, from: Uint8Array, format: BandFormat, into: Uint8Array): void {
  const { planes } = bandPlanes(format)
  bandPlanes(tile.format).planes.forEach((part, index) => {
    const whole = planes[index]!
    const scale = part.widthPx < bandSize(tile.format).widthPx ? 2 : 1
    const rowBytes = part.widthPx * part.bytesPerSample
    for (let row = 0; row < part.heightPx; row++) {
      const source = part.offsetBytes + row * rowBytes
      const target = (tile.yPx / scale + row) * whole.widthPx + tile.xPx / scale
      into.set(from.subarray(source, source + rowBytes), whole.offsetBytes + target * whole.bytesPerSample)
    }
  })
}
