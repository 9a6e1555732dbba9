import type { MessagePortMain } from 'electron'
import type { FeedPixelFormat } from '../../../shared/compose/planes'
import type { WasmWriter } from '../../../shared/export/job'
import { WASM_INPUT, WASM_OUTPUT } from '../../../shared/export/wasm'
import type { Encoder, EncoderHooks, FrameRange, WindowSource } from '../contract'
import { rawInputArgs } from '../ffmpeg/args/input'
import { words } from '../ffmpeg/args/words'
import { frameBytes, type FrameSize } from '../windows/geometry'
import { SegmentJoiner } from './joiner'
import { PageLink } from './page-link'

/** Raw bytes of a segment: what the page, its worker and ffmpeg's memory each hold once. */
const SEGMENT_BYTES = 64 << 20

export interface WasmFeed {
  readonly frame: FrameSize
  readonly feed: FeedPixelFormat
  readonly page: MessagePortMain
}

/**
 * An encoder that needs no program: ffmpeg as WebAssembly in a page encodes bounded runs of frames, each beginning
 * with a key frame, and their packets are joined into one file.
 */
export function wasmEncoder(writer: WasmWriter, { frame, feed, page }: WasmFeed, hooks: EncoderHooks): Encoder {
  return async (plan, range, windows, signal) => {
    const bytesPerFrame = frameBytes(feed, frame)
    const framesAtOnce = Math.max(1, Math.floor(SEGMENT_BYTES / bytesPerFrame))
    const total = range.toFrame - range.fromFrame
    const link = new PageLink(page)
    const joiner = await SegmentJoiner.open(writer.outputPath, writer.container, plan.fps, total)
    const args = [
      ...rawInputArgs(feed, frame, plan.fps, WASM_INPUT),
      ...writer.codecArgs,
      ...words`-f ${writer.container} ${WASM_OUTPUT}`,
    ]
    let bytes = 0
    try {
      for (let fromFrame = range.fromFrame; fromFrame < range.toFrame; fromFrame += framesAtOnce) {
        const toFrame = Math.min(fromFrame + framesAtOnce, range.toFrame)
        const data = await gather(windows, { fromFrame, toFrame }, bytesPerFrame)
        const encoded = await link.encode({ type: 'encode', data, args }, signal)
        await joiner.append(encoded, toFrame - fromFrame)
        bytes += encoded.byteLength
        hooks.onWritten(bytes)
        hooks.onFed(joiner.frames)
      }
      await joiner.finish()
    } catch (error) {
      throw await joiner.cancel(error)
    }
    return { path: writer.outputPath, range, frames: joiner.frames }
  }
}

/** The frames of a segment, one after the other: the one copy. */
async function gather(
  windows: WindowSource,
  { fromFrame, toFrame }: FrameRange,
  bytesPerFrame: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array((toFrame - fromFrame) * bytesPerFrame)
  let at = 0
  for (let frame = fromFrame; frame < toFrame; frame++) {
    const window = await windows.take(frame)
    for (const span of window.spans) {
      data.set(span, at)
      at += span.byteLength
    }
    window.release()
  }
  return data
}
