import {
  ALL_FORMATS,
  BufferSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  StreamTarget,
} from 'mediabunny'
import { fault } from '../../../shared/messages/fault'
import type { Rational } from '../../../shared/rational'
import { FileSink } from './file-sink'

/** Written at once: a full disk shows soon, and a write is worth its call. */
const CHUNK_BYTES = 1 << 20

type VideoDescription = ArrayBufferLike | ArrayBufferView | undefined

/**
 * Appends the packets of encoded segments to one file, which is streamed to disk; room for its index is kept at the
 * start, so that it plays while it still loads.
 */
export class SegmentJoiner {
  readonly #output: Output
  readonly #source: EncodedVideoPacketSource
  readonly #sink: FileSink
  readonly #fps: Rational
  #frames = 0
  /** Parameter sets (avcC) of the first segment: there is one place for them in the file, so all must agree. */
  #description: Buffer | null = null

  private constructor(output: Output, source: EncodedVideoPacketSource, sink: FileSink, fps: Rational) {
    this.#output = output
    this.#source = source
    this.#sink = sink
    this.#fps = fps
  }

  static async open(file: string, container: 'mp4' | 'mov', fps: Rational, frames: number): Promise<SegmentJoiner> {
    const options = { fastStart: 'reserve' } as const
    const format = container === 'mp4' ? new Mp4OutputFormat(options) : new MovOutputFormat(options)
    const sink = await FileSink.open(file)
    const output = new Output({
      format,
      target: new StreamTarget(sink.writable, { chunked: true, chunkSize: CHUNK_BYTES }),
    })
    const source = new EncodedVideoPacketSource(container === 'mp4' ? 'avc' : 'prores')
    output.addVideoTrack(source, { frameRate: Number(fps.num) / Number(fps.den), maximumPacketCount: frames })
    await output.start()
    return new SegmentJoiner(output, source, sink, fps)
  }

  get frames(): number {
    return this.#frames
  }

  /** Appends a segment of as many frames as said; anything else is a FaultError (encoder). */
  async append(file: Uint8Array<ArrayBuffer>, frames: number): Promise<void> {
    const input = new Input({ source: new BufferSource(file), formats: ALL_FORMATS })
    try {
      const track = await input.getPrimaryVideoTrack()
      const decoderConfig = await track?.getDecoderConfig()
      if (!track || !decoderConfig) throw fault('encoder', 'encoder.wasmFailed', { detail: 'a segment holds no video' })
      this.#compare(decoderConfig.description)
      const first = this.#frames
      for await (const packet of new EncodedPacketSink(track).packets()) {
        const timestamp = this.#secondsOf(this.#frames)
        const duration = this.#secondsOf(this.#frames + 1) - timestamp
        const sequenceNumber = this.#frames
        await this.#source.add(packet.clone({ timestamp, duration, sequenceNumber }), { decoderConfig })
        this.#frames++
      }
      const got = this.#frames - first
      if (got !== frames) throw fault('encoder', 'encoder.frameCount', { got, want: frames })
    } finally {
      input.dispose()
    }
  }

  async finish(): Promise<void> {
    await this.#output.finalize()
    await this.#sink.close()
  }

  /** Closes the file without finishing it. Returns the failed write that stands behind `reason`, if there was one. */
  async cancel(reason: unknown): Promise<unknown> {
    // Stopping what has failed may fail too; the first failure is the one to tell.
    await this.#output.cancel().catch(() => undefined)
    await this.#sink.close()
    return this.#sink.failure ?? reason
  }

  #secondsOf(frame: number): number {
    return (frame * Number(this.#fps.den)) / Number(this.#fps.num)
  }

  #compare(description: VideoDescription): void {
    const bytes = bytesOf(description)
    this.#description ??= bytes
    if (!this.#description.equals(bytes)) {
      throw fault('encoder', 'encoder.wasmFailed', { detail: 'the parameter sets of two segments differ' })
    }
  }
}

function bytesOf(source: VideoDescription): Buffer {
  if (source === undefined) return Buffer.alloc(0)
  return ArrayBuffer.isView(source)
    ? Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    : Buffer.from(source)
}
