import type { BandReply } from '../../../shared/engine/protocol'
import { fault, FaultError } from '../../../shared/messages/fault'
import type { FrameRange } from '../contract'
import type { BandChannel } from './channel'
import { bandsPerWindow, firstBandOf, lastBandOf, type WindowGeometry } from './geometry'
import { BandOrder, isDescending, type OffsetOf } from './order'

/** Wants the engine has not answered yet. Four keep it busy while the memory on the way stays bounded. */
const UNANSWERED_WANTS = 4

/** A band as it came, held by reference until no window needs it and every write that used it has called back. */
export interface HeldBand {
  readonly phase: number
  readonly index: number
  data: Uint8Array | null
  /** Windows in use. */
  uses: number
  /** No later window needs it. */
  passed: boolean
}

export interface BandStoreOptions {
  readonly offsetOf: OffsetOf
  readonly range: FrameRange
  readonly geometry: WindowGeometry
  readonly byteLength: number
  readonly channel: BandChannel
  /** The band that is all background; made once, shared by all blank bands. */
  readonly blank: () => Uint8Array
  readonly onFault: ((error: Error) => void) | null
}

/**
 * Keeps the bands that the windows need, fetched ahead in the order of need. At most `budget` bands are wanted or
 * held: all that the windows at one place can need in every phase, plus those on the way. A band needed now can
 * therefore always be asked for: those wanted before it are needed by the present window too, or have been passed.
 */
export class BandStore {
  readonly budget: number
  readonly #options: BandStoreOptions
  readonly #order: BandOrder
  readonly #descending: boolean
  readonly #held = new Map<number, HeldBand>()
  readonly #unanswered = new Map<number, HeldBand>()
  #blank: Uint8Array | null = null
  #nextId = 0
  #exhausted = false
  #failure: Error | null = null
  #wake: (() => void) | null = null

  constructor(options: BandStoreOptions) {
    this.#options = options
    const { offsetOf, range, geometry, channel } = options
    this.budget = bandsPerWindow(geometry) * geometry.phases + UNANSWERED_WANTS
    this.#order = new BandOrder(offsetOf, range, geometry)
    this.#descending = isDescending(offsetOf, range)
    channel.onReply((reply) => {
      this.#receive(reply)
    })
    channel.onGone(() => {
      this.fail(fault('encoder', 'encoder.engineGone'))
    })
  }

  /** Bands wanted or held now. */
  get size(): number {
    return this.#held.size
  }

  /** Ends every wait, present and future, with an error. */
  fail(error: Error): void {
    if (this.#failure !== null) return
    this.#failure = error
    this.#stir()
    this.#options.onFault?.(error)
  }

  /** The bands of the window at `row`, in order along the axis; each must be given back by `release`. Rows must be monotone. */
  async acquire(row: number, phase: number): Promise<HeldBand[]> {
    this.#pass(row)
    this.#pump()
    const first = firstBandOf(row, this.#options.geometry)
    const last = lastBandOf(row, this.#options.geometry)
    for (;;) {
      if (this.#failure !== null) throw this.#failure
      const bands = this.#ready(phase, first, last)
      if (bands !== null) return bands
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  release(bands: readonly HeldBand[]): void {
    for (const band of bands) {
      band.uses--
      this.#drop(band)
    }
    this.#pump()
  }

  #ready(phase: number, first: number, last: number): HeldBand[] | null {
    const bands: HeldBand[] = []
    for (let index = first; index <= last; index++) {
      const band = this.#held.get(this.#key(phase, index))
      if (band === undefined || band.data === null) return null
      bands.push(band)
    }
    for (const band of bands) band.uses++
    return bands
  }

  /** Marks what no window from `row` on can touch, in any phase: rows are monotone across phases. */
  #pass(row: number): void {
    const first = firstBandOf(row, this.#options.geometry)
    const last = lastBandOf(row, this.#options.geometry)
    for (const band of this.#held.values()) {
      if (this.#descending ? band.index > last : band.index < first) {
        band.passed = true
        this.#drop(band)
      }
    }
  }

  #drop(band: HeldBand): void {
    if (band.passed && band.uses === 0 && band.data !== null) this.#held.delete(this.#key(band.phase, band.index))
  }

  #pump(): void {
    while (!this.#exhausted && this.#failure === null) {
      if (this.#unanswered.size >= UNANSWERED_WANTS || this.#held.size >= this.budget) return
      const place = this.#order.next()
      if (place === null) {
        this.#exhausted = true
        return
      }
      const id = this.#nextId++
      const band: HeldBand = { phase: place.phase, index: place.index, data: null, uses: 0, passed: false }
      this.#held.set(this.#key(band.phase, band.index), band)
      this.#unanswered.set(id, band)
      this.#options.channel.want({ type: 'want', id, phase: band.phase, index: band.index })
    }
  }

  #receive(reply: BandReply): void {
    if (reply.type === 'failed') {
      this.fail(new FaultError(reply.fault))
      return
    }
    const band = this.#unanswered.get(reply.id)
    if (band === undefined) return
    if (reply.type === 'band' && reply.data.byteLength !== this.#options.byteLength) {
      this.fail(fault('encoder', 'encoder.bandSize', { got: reply.data.byteLength, want: this.#options.byteLength }))
      return
    }
    this.#unanswered.delete(reply.id)
    band.data = reply.type === 'band' ? reply.data : (this.#blank ??= this.#options.blank())
    this.#drop(band)
    this.#pump()
    this.#stir()
  }

  #stir(): void {
    const wake = this.#wake
    this.#wake = null
    wake?.()
  }

  #key(phase: number, index: number): number {
    return index * this.#options.geometry.phases + phase
  }
}
