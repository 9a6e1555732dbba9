import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import { blankSamples, fillBlank } from '../../../shared/engine/blank'
import type { Composition } from '../../../shared/engine/composition'
import { paddedSize, paddingOf } from '../../../shared/engine/geometry'
import { fault } from '../../../shared/messages/fault'
import type { Conversion } from '../convert/converter'
import type { Region, Strip } from '../paint/strip'
import type { Backend, Machine } from './backend'
import { placeTile, tilesOf } from './tiles'
import type { Tile } from './tiles'

/** A GPU is lost once before the CPU takes over, and that does not get lost. */
const ATTEMPTS = 2
/** Steps of a px in which edges are placed along y. */
const QUARTERS = 4

/** Paints and converts the bands of a strip in one format, on demand and in any order. */
export class BandMaker {
  readonly #out: Uint8Array<ArrayBuffer>
  #backend: Backend | null = null
  #tiles: { readonly tile: Tile; readonly conversion: Conversion; readonly scratch: Uint8Array<ArrayBuffer> }[] = []

  constructor(
    private readonly machine: Machine,
    private readonly format: BandFormat,
    private readonly composition: Composition,
  ) {
    this.#out = new Uint8Array(bandPlanes(format).byteLength)
  }

  /** The planes of a band, in one buffer that the next band will use again; null when it holds no ink. */
  make(strip: Strip, index: number, phase: number): Uint8Array<ArrayBuffer> | null {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      this.#prepare()
      const isInked = this.#paint(strip, index * this.format.lengthPx + phase / this.format.phases)
      if (!this.machine.replaceIfLost()) return isInked ? this.#out : null
    }
    throw fault('encoder', 'engine.unexpected', { detail: 'the graphics context was lost again and again' })
  }

  /** Gives back what the backend holds for this maker; a band asked for later has it made again. */
  dispose(): void {
    for (const { conversion } of this.#tiles) conversion.dispose()
    this.#tiles = []
    this.#backend = null
  }

  /** Tables and shaders belong to a backend, and are made again after it was replaced. */
  #prepare(): void {
    const { backend } = this.machine
    if (this.#backend === backend) return
    this.dispose()
    this.#backend = backend
    const tiles = tilesOf(this.format, backend.converter.largestPx)
    this.#tiles = tiles.map((tile) => ({
      tile,
      conversion: backend.converter.conversionOf(tile.format, this.composition),
      scratch: tiles.length === 1 ? this.#out : new Uint8Array(bandPlanes(tile.format).byteLength),
    }))
  }

  #paint(strip: Strip, alongPx: number): boolean {
    const { painter } = this.machine.backend
    let isInked = false
    for (const { tile, conversion, scratch } of this.#tiles) {
      const painted = painter.paint(strip, this.#regionOf(tile, alongPx))
      if (painted === null) {
        if (this.#tiles.length > 1)
          fillBlank(tile.format, blankSamples(this.composition, tile.format.pixelFormat), scratch)
      } else {
        isInked = true
        conversion.convert(painted, scratch)
      }
      if (scratch !== this.#out) placeTile(tile, scratch, this.format, this.#out)
    }
    return isInked
  }

  #regionOf({ xPx, yPx, format }: Tile, alongPx: number): Region {
    const isTall = format.axis === 'vertical'
    return {
      xPx: (isTall ? 0 : alongPx) + xPx - paddingOf(format.pixelFormat).leftPx,
      yPx: (isTall ? alongPx : 0) + yPx,
      ...paddedSize(format),
      // Whole, half and quarter px are exact in any case.
      isFineAlongY: isTall && QUARTERS % format.phases !== 0,
    }
  }
}
