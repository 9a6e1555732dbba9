import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'

/**
 * A region of the strip as painted, with the padding of its format. The coverage canvas is opaque: red is the
 * coverage of the text, green of the outline, blue of the shadow. The emoji canvas has colours of its own.
 */
export interface Painted {
  readonly coverage: OffscreenCanvasRenderingContext2D
  readonly emoji: OffscreenCanvasRenderingContext2D | null
}

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
