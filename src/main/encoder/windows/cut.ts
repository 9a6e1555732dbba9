import type { FedPlane } from './planes'
import type { HeldBand } from './store'

function bytesOf(band: HeldBand): Uint8Array {
  if (band.data === null) throw new Error(`band ${band.index} of phase ${band.phase} has not come`)
  return band.data
}

/**
 * The window at strip row `row` as spans of its bands: nothing is copied. In 4:2:0 an odd row takes the chroma
 * planes of parity 1, whose sample j lies over rows 2j + 1 and 2j + 2.
 */
export function cutRows(planes: readonly FedPlane[], bands: readonly HeldBand[], row: number): Buffer[] {
  const spans: Buffer[] = []
  for (const plane of planes) {
    const { offsetBytes } = (row & 1) === 0 ? plane.even : plane.odd
    const start = row >> plane.alongShift
    const end = start + plane.windowAlong
    const rowBytes = plane.cross * plane.bytesPerSample
    for (const band of bands) {
      const bandStart = band.index * plane.bandAlong
      const from = Math.max(start, bandStart) - bandStart
      const to = Math.min(end, bandStart + plane.bandAlong) - bandStart
      if (from >= to) continue
      const data = bytesOf(band)
      const offset = data.byteOffset + offsetBytes + from * rowBytes
      spans.push(Buffer.from(data.buffer, offset, (to - from) * rowBytes))
    }
  }
  return spans
}

/** The window at strip column `column`, its rows gathered from the bands into `frame`: the one copy. */
export function cutColumns(
  planes: readonly FedPlane[],
  bands: readonly HeldBand[],
  column: number,
  frame: Buffer,
): void {
  let planeBytes = 0
  for (const plane of planes) {
    const { offsetBytes } = (column & 1) === 0 ? plane.even : plane.odd
    const start = column >> plane.alongShift
    const end = start + plane.windowAlong
    const frameStride = plane.windowAlong * plane.bytesPerSample
    const bandStride = plane.bandAlong * plane.bytesPerSample
    for (const band of bands) {
      const bandStart = band.index * plane.bandAlong
      const from = Math.max(start, bandStart)
      const to = Math.min(end, bandStart + plane.bandAlong)
      if (from >= to) continue
      const data = bytesOf(band)
      const source = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      const bytes = (to - from) * plane.bytesPerSample
      let sourceAt = offsetBytes + (from - bandStart) * plane.bytesPerSample
      let targetAt = planeBytes + (from - start) * plane.bytesPerSample
      for (let line = 0; line < plane.cross; line++) {
        source.copy(frame, targetAt, sourceAt, sourceAt + bytes)
        sourceAt += bandStride
        targetAt += frameStride
      }
    }
    planeBytes += frameStride * plane.cross
  }
}
