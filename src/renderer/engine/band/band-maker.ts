import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import { blankSamples, fillBlank } from '../../../shared/engine/blank'
import { inkComposition } from '../../../shared/engine/composition'
import type { Composition } from '../../../shared/engine/composition'
import { paddedSize, paddingOf } from '../../../shared/engine/geometry'
import { fault } from '../../../shared/messages/fault'
import type { Region, Strip } from '../paint/strip'
import type { Backend, Machine } from './backend'
import { InkConversions } from './ink-conversions'
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
  #tiles: { readonly tile: Tile; readonly conversions: InkConversions; readonly scratch: Uint8Array<ArrayBuffer> }[] =
    []

  constructor(
    private readonly machine: Machine,
    private readonly format: BandFormat,
    /** The roll's own, over which its inks are laid. */
    private readonly composition: Composition,
    private readonly strip: Strip,
  ) {
    this.#out = new Uint8Array(bandPlanes(format).byteLength)
  }

  /** The planes of a band, in one buffer that the next band will use again; null when it holds no ink. */
  make(index: number, phase: number): Uint8Array<ArrayBuffer> | null {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      this.#prepare()
      const isInked = this.#paint(index * this.format.lengthPx + phase / this.format.phases)
      if (!this.machine.replaceIfLost()) return isInked ? this.#out : null
    }
    throw fault('encoder', 'engine.unexpected', { detail: 'the graphics context was lost again and again' })
  }

  /** Gives back what the backend holds for this maker; a band asked for later has it made again. */
  dispose(): void {
    for (const { conversions } of this.#tiles) conversions.dispose()
    this.#tiles = []
    this.#backend = null
  }

  /** Tables and shaders belong to a backend, and are made again after it was replaced. */
  #prepare(): void {
    const { backend } = this.machine
    if (this.#backend === backend) return
    this.dispose()
    this.#backend = backend
    const inks = this.strip.layout.inks.map((ink) => inkComposition(this.composition, ink))
    const tiles = tilesOf(this.format, backend.converter.largestPx)
    this.#tiles = tiles.map((tile) => ({
      tile,
      conversions: new InkConversions(backend.converter, tile.format, this.composition, inks),
      scratch: tiles.length === 1 ? this.#out : new Uint8Array(bandPlanes(tile.format).byteLength),
    }))
  }

  #paint(alongPx: number): boolean {
    const { painter } = this.machine.backend
    let isInked = false
    for (const { tile, conversions, scratch } of this.#tiles) {
      const painted = painter.paint(this.strip, this.#regionOf(tile, alongPx))
      if (painted === null) {
        if (this.#tiles.length > 1)
          fillBlank(tile.format, blankSamples(this.composition, tile.format.pixelFormat), scratch)
      } else {
        isInked = true
        conversions.convert(painted, scratch)
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
