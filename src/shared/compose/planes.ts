import type { PixelFormat } from '../engine/bands'

/** What a writer is fed: the band's planes, or the same without alpha. */
export type FeedPixelFormat = PixelFormat | 'yuv444p'

/** One plane of a whole frame within the frame's buffer, row-major, without padding. */
export interface FramePlane {
  readonly component: 'y' | 'u' | 'v' | 'a' | 'rgba'
  /** 1 where it has half as many samples both ways. */
  readonly shift: 0 | 1
  readonly width: number
  readonly height: number
  readonly bytesPerSample: 1 | 4
  readonly offsetBytes: number
}

/** The planes of a frame in the order a writer is fed with them; sizes in samples. */
export function framePlanes(feed: FeedPixelFormat, widthPx: number, heightPx: number): readonly FramePlane[] {
  if (feed === 'rgba') {
    return [{ component: 'rgba', shift: 0, width: widthPx, height: heightPx, bytesPerSample: 4, offsetBytes: 0 }]
  }
  const chromaShift = feed === 'yuv420p' || feed === 'yuva420p' ? 1 : 0
  const components = feed.startsWith('yuva') ? (['y', 'u', 'v', 'a'] as const) : (['y', 'u', 'v'] as const)
  let offsetBytes = 0
  return components.map((component) => {
    const shift = component === 'u' || component === 'v' ? chromaShift : 0
    const width = widthPx >> shift
    const height = heightPx >> shift
    const plane: FramePlane = { component, shift, width, height, bytesPerSample: 1, offsetBytes }
    offsetBytes += width * height
    return plane
  })
}
