import { bandSize, bandsOver } from '../../../shared/engine/geometry'
import type { BandFormat } from '../../../shared/engine/bands'

/**
 * Cuts a window out of RGBA bands.
 * @param row strip row (or column) at the frame's edge
 * @param alongPx size of the frame along the axis
 * @param bandAt the bytes of a band, valid until the next call; null leaves what `out` holds
 */
export function cutFrame(
  format: BandFormat,
  row: number,
  alongPx: number,
  bandAt: (index: number) => Uint8Array | null,
  out: Uint8Array,
): void {
  const isTall = format.axis === 'vertical'
  const { widthPx, heightPx } = bandSize(format)
  const frameWidthPx = isTall ? widthPx : alongPx
  const { first, last } = bandsOver(row, alongPx, format.lengthPx)
  for (let index = first; index <= last; index++) {
    const band = bandAt(index)
    if (band === null) continue
    // Where the band lies in the frame, and the part of it that is within.
    const at = index * format.lengthPx - row
    const from = Math.max(0, -at)
    const to = Math.min(format.lengthPx, alongPx - at)
    if (isTall) {
      out.set(band.subarray(4 * from * widthPx, 4 * to * widthPx), 4 * (at + from) * widthPx)
      continue
    }
    for (let y = 0; y < heightPx; y++) {
      const source = y * widthPx
      out.set(band.subarray(4 * (source + from), 4 * (source + to)), 4 * (y * frameWidthPx + at + from))
    }
  }
}
