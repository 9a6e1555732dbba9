import { framePlanes } from '../../../shared/compose/planes'
import type { EncoderJob } from '../../../shared/export/job'
import type { WindowSource } from '../contract'
import { EdgeWindows } from './edge-windows'

interface ClosableSource extends WindowSource {
  /** Gives the last window back, after the last frame. */
  close(): void
}

/** The windows of a job as they are encoded. Where there is nothing to compose they are handed on as they are. */
export function composedWindows(windows: ClosableSource, job: EncoderJob): ClosableSource {
  const { compose, feed, frame, blank, plan } = job
  if (compose === null) return windows
  const planes = framePlanes(feed, frame.widthPx, frame.heightPx)
  return new EdgeWindows(windows, { ...compose, axis: plan.axis, planes, blank })
}
