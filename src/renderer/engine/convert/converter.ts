import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'

/**
 * A region of the strip as painted, with the padding of its format. The coverage canvas is opaque: red is the
 * coverage of the text, green of the outline, blue of the shadow. The emoji canvas has colours of its own, those of pictures too.
 */
interface Painted {
  readonly coverage: OffscreenCanvasRenderingContext2D
  readonly emoji: OffscreenCanvasRenderingContext2D | null
}

/** The coverage of one ink in the rows of a region where it may show, packed as the canvas gives it. */
export interface Layer {
  /** Index among the strip's inks. */
  readonly ink: number
  readonly firstRow: number
  readonly endRow: number
  readonly pixels: Uint32Array
}

/** A region as painted: with one ink as a converter takes it, with several as layers from bottom to top. */
export type PaintedRegion =
  | { readonly kind: 'one'; readonly ink: number; readonly painted: Painted }
  | { readonly kind: 'several'; readonly layers: readonly Layer[]; readonly emoji: Uint32Array | null }

/** What a converter holds for one format and composition. */
export interface Conversion {
  /** Turns a painted region into the planes of `bandPlanes(format)`; `out` has exactly their bytes. */
  convert(painted: Painted, out: Uint8Array<ArrayBuffer>): void
  /** Gives tables, textures and shaders back; the converter itself goes on. */
  dispose(): void
}

/** Both implementations agree within 1 of 255 in every sample. */
export interface Converter {
  readonly kind: 'gpu' | 'cpu'
  /** Largest size of a region, padding included. */
  readonly largestPx: number
  /** Prepares tables or shaders once for a format and composition. */
  conversionOf(format: BandFormat, composition: Composition): Conversion
  /** True when the context is gone: what was converted last is not to be used. */
  isLost(): boolean
  /** Makes the context go, as a driver does when it resets; nothing where there is none. */
  loseContext(): void
  dispose(): void
}
