import type { FeedPixelFormat } from '../../../shared/compose/planes'
import type { BandFormat } from '../../../shared/engine/bands'
import { bandPlanes } from '../../../shared/engine/bands'
import type { FrameRange, Window, WindowSource } from '../contract'
import type { BandChannel } from './channel'
import { cutColumns, cutRows } from './cut'
import { frameBytes, phaseOf, rowOf, windowGeometry, type FrameSize } from './geometry'
import type { OffsetOf } from './order'
import { fedPlanes, type FedPlane } from './planes'
import { BandStore, type HeldBand } from './store'

export interface BandWindowsOptions {
  readonly format: BandFormat
  readonly feed: FeedPixelFormat
  readonly frame: FrameSize
  readonly offsetOf: OffsetOf
  readonly range: FrameRange
  readonly channel: BandChannel
  readonly blank: () => Uint8Array
  /** Hears, once, of the fault after which no window comes any more. */
  readonly onFault?: (error: Error) => void
}

class CutWindow implements Window {
  readonly offset: number
  readonly spans: readonly Uint8Array[]
  readonly #dispose: () => void
  #takes = 1

  constructor(offset: number, spans: readonly Uint8Array[], dispose: () => void) {
    this.offset = offset
    this.spans = spans
    this.#dispose = dispose
  }

  retain(): this {
    this.#takes++
    return this
  }

  release(): void {
    if (--this.#takes === 0) this.#dispose()
  }
}

/** Cuts windows from the engine's bands. While the roll stands still, the same window is handed out again. */
export class BandWindows implements WindowSource {
  readonly store: BandStore
  readonly #options: BandWindowsOptions
  readonly #planes: readonly FedPlane[]
  readonly #frameBytes: number
  /** Frame buffers of horizontal rolls that no write uses. */
  readonly #spare: Buffer[] = []
  #latest: CutWindow | null = null

  constructor(options: BandWindowsOptions) {
    this.#options = options
    const { format, feed, frame, offsetOf, range, channel, blank, onFault } = options
    this.#planes = fedPlanes(format, feed, frame)
    this.#frameBytes = frameBytes(feed, frame)
    this.store = new BandStore({
      offsetOf,
      range,
      geometry: windowGeometry(format, frame),
      byteLength: bandPlanes(format).byteLength,
      channel,
      blank,
      onFault: onFault ?? null,
    })
  }

  async take(frame: number): Promise<Window> {
    const { format, offsetOf } = this.#options
    const offset = offsetOf(frame)
    if (this.#latest?.offset === offset) return this.#latest.retain()
    this.#latest?.release()
    this.#latest = null
    const row = rowOf(offset, format.phases)
    const bands = await this.store.acquire(row, phaseOf(offset, format.phases))
    const window = format.axis === 'vertical' ? this.#spans(offset, row, bands) : this.#gather(offset, row, bands)
    this.#latest = window
    return window.retain()
  }

  /** Gives the last window back, after the last frame. */
  close(): void {
    this.#latest?.release()
    this.#latest = null
  }

  #spans(offset: number, row: number, bands: readonly HeldBand[]): CutWindow {
    return new CutWindow(offset, cutRows(this.#planes, bands, row), () => {
      this.store.release(bands)
    })
  }

  #gather(offset: number, column: number, bands: readonly HeldBand[]): CutWindow {
    const buffer = this.#spare.pop() ?? Buffer.allocUnsafeSlow(this.#frameBytes)
    cutColumns(this.#planes, bands, column, buffer)
    this.store.release(bands)
    return new CutWindow(offset, [buffer], () => {
      this.#spare.push(buffer)
    })
  }
}
