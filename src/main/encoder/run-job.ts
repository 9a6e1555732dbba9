import type { MessagePortMain } from 'electron'
import type { EncoderJob, EncoderReport } from '../../shared/export/job'
import { paintedOffset } from '../../shared/scroll/offset'
import { composedWindows } from './compose/composed-windows'
import type { Encoder } from './contract'
import { ffmpegEncoder } from './ffmpeg/encoder'
import { Reporter } from './reporter'
import { wasmEncoder } from './wasm/encoder'
import { blankBand } from './windows/blank-band'
import type { EngineChannel } from './windows/channel'
import { BandWindows } from './windows/source'

/** Runs a job to its segment; returns the frames written. Rejects with the fault that ended it. */
export async function runJob(
  job: EncoderJob,
  bands: EngineChannel,
  page: MessagePortMain | null,
  send: (report: EncoderReport) => void,
): Promise<number> {
  const { plan, range, frame, feed } = job
  const abort = new AbortController()
  const windows = new BandWindows({
    format: job.bands,
    // Over pictures the strip is blended by its alpha, also where the file has none.
    feed: job.compose?.layers ? job.bands.pixelFormat : feed,
    frame,
    range,
    channel: bands,
    offsetOf: (n) => paintedOffset(plan, n),
    blank: () => blankBand(job.bands, job.blank),
    // A fault of the bands ends the encoder too, whatever it waits for.
    onFault: (error) => {
      abort.abort(error)
    },
  })
  const composed = composedWindows(windows, job, (want) => bands.still(want))
  const reporter = new Reporter(send)
  try {
    const segment = await encoderOf(job, page, reporter)(plan, range, composed, abort.signal)
    return segment.frames
  } finally {
    composed.close()
    windows.close()
    bands.close()
  }
}

function encoderOf(job: EncoderJob, page: MessagePortMain | null, reporter: Reporter): Encoder {
  if (job.writer.kind === 'ffmpeg') return ffmpegEncoder(job.writer, reporter)
  if (page === null) throw new Error('the page of the built-in encoder has no port')
  return wasmEncoder(job.writer, { frame: job.frame, feed: job.feed, page }, reporter)
}
