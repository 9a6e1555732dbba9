import type { Axis } from '../layout/types'

/** Planes a frame is made of. 8 bits a sample; BT.709 limited range for YUV, full range for alpha and RGBA. */
export type PixelFormat = 'yuv420p' | 'yuva420p' | 'yuva444p' | 'rgba'

/** How the strip is cut into bands and converted; one for a whole export. */
export interface BandFormat {
  readonly axis: Axis
  readonly pixelFormat: PixelFormat
  /** Frame size across the axis, px: the width of a vertical band, the height of a horizontal one. Even. */
  readonly crossPx: number
  /** Strip rows (or columns) of a band; even. Band i covers `i × lengthPx … (i + 1) × lengthPx - 1`; i may be negative. */
  readonly lengthPx: number
  /** q: sub-pixel phases. Phase p is the strip moved by p/q px against the axis, so that its row r is the strip's r + p/q. */
  readonly phases: number
  /**
   * Chroma alignments that windows need along the axis (4:2:0 only): with parity 1, chroma sample j lies over
   * luma rows 2j + 1 and 2j + 2 of the band.
   */
  readonly parities: readonly (0 | 1)[]
}

/** One plane of a band within the band's buffer, row-major, without padding. */
export interface BandPlane {
  readonly component: 'y' | 'u' | 'v' | 'a' | 'rgba'
  readonly parity: 0 | 1
  readonly widthPx: number
  readonly heightPx: number
  readonly bytesPerSample: 1 | 4
  readonly offsetBytes: number
}

/** The planes of a band in the order they lie in its buffer, and the buffer's size. */
export function bandPlanes(format: BandFormat): { readonly planes: readonly BandPlane[]; readonly byteLength: number } {
  const width = format.axis === 'vertical' ? format.crossPx : format.lengthPx
  const height = format.axis === 'vertical' ? format.lengthPx : format.crossPx
  const planes: BandPlane[] = []
  let offsetBytes = 0
  const add = (component: BandPlane['component'], parity: 0 | 1, widthPx: number, heightPx: number): void => {
    const bytesPerSample = component === 'rgba' ? 4 : 1
    planes.push({ component, parity, widthPx, heightPx, bytesPerSample, offsetBytes })
    offsetBytes += widthPx * heightPx * bytesPerSample
  }
  if (format.pixelFormat === 'rgba') {
    add('rgba', 0, width, height)
    return { planes, byteLength: offsetBytes }
  }
  add('y', 0, width, height)
  if (format.pixelFormat === 'yuva444p') {
    add('u', 0, width, height)
    add('v', 0, width, height)
  } else {
    for (const parity of format.parities) {
      add('u', parity, width / 2, height / 2)
      add('v', parity, width / 2, height / 2)
    }
  }
  if (format.pixelFormat !== 'yuv420p') add('a', 0, width, height)
  return { planes, byteLength: offsetBytes }
}
