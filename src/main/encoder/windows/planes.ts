import type { FeedPixelFormat } from '../../../shared/compose/planes'
import { bandPlanes, type BandFormat, type BandPlane } from '../../../shared/engine/bands'
import type { FrameSize } from './geometry'

/** One plane of a fed frame and where its samples lie in a band, all in samples of that plane. */
export interface FedPlane {
  /** For windows at even and at odd rows (or columns); the same plane where it is not subsampled along the axis. */
  readonly even: BandPlane
  readonly odd: BandPlane
  /** 1 where the plane has half as many samples as the luma plane along the axis. */
  readonly alongShift: 0 | 1
  readonly bandAlong: number
  readonly windowAlong: number
  readonly cross: number
  readonly bytesPerSample: number
}

/** The planes of a frame in the order a writer is fed with them. */
export function fedPlanes(format: BandFormat, feed: FeedPixelFormat, frame: FrameSize): readonly FedPlane[] {
  const { planes } = bandPlanes(format)
  const vertical = format.axis === 'vertical'
  const subsampled = format.pixelFormat === 'yuv420p' || format.pixelFormat === 'yuva420p'
  const components = feed === 'rgba' ? (['rgba'] as const) : (['y', 'u', 'v', 'a'] as const)
  const fed: FedPlane[] = []
  for (const component of components) {
    if (component === 'a' && !feed.startsWith('yuva')) continue
    const chosen = planes.filter((plane) => plane.component === component)
    const even = chosen.find((plane) => plane.parity === 0) ?? chosen[0]
    const odd = chosen.find((plane) => plane.parity === 1) ?? chosen[0]
    if (even === undefined || odd === undefined)
      throw new Error(`${format.pixelFormat} bands have no ${component} plane`)
    const alongShift = subsampled && (component === 'u' || component === 'v') ? 1 : 0
    fed.push({
      even,
      odd,
      alongShift,
      bandAlong: format.lengthPx >> alongShift,
      windowAlong: (vertical ? frame.heightPx : frame.widthPx) >> alongShift,
      cross: vertical ? even.widthPx : even.heightPx,
      bytesPerSample: even.bytesPerSample,
    })
  }
  return fed
}
