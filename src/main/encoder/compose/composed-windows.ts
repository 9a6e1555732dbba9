import { framePlanes } from '../../../shared/compose/planes'
import type { StillWant } from '../../../shared/engine/protocol'
import type { EncoderJob } from '../../../shared/export/job'
import type { WindowSource } from '../contract'
import { EdgeWindows } from './edge-windows'
import { StillWindows } from './still-windows'

interface ClosableSource extends WindowSource {
  /** Gives the last window back, after the last frame. */
  close(): void
}

/** The windows of a job as they are encoded. Where there is nothing to compose they are handed on as they are. */
export function composedWindows(
  windows: ClosableSource,
  job: EncoderJob,
  still: (want: StillWant) => Promise<Uint8Array>,
): ClosableSource {
  const { compose, feed, frame, blank, plan, bands } = job
  if (compose === null) return windows
  const { axis } = plan
  const { edges, alpha, layers } = compose
  if (layers !== null) {
    return new StillWindows(windows, { edges, axis, frame, feed, strip: bands.pixelFormat, alpha, layers, still })
  }
  return new EdgeWindows(windows, {
    edges,
    alpha,
    axis,
    blank,
    planes: framePlanes(feed, frame.widthPx, frame.heightPx),
  })
}
