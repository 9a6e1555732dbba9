/** Padded pixels of a region, row-major, packed as the canvas gives them: red in the lowest byte. */
interface Pixels {
  readonly coverage: Uint32Array
  /** Straight colours; null when the region has no emoji. */
  readonly emoji: Uint32Array | null
}

/** Pixels to planes; `out` has exactly the bytes of the format's planes. */
export type PixelConversion = (pixels: Pixels, out: Uint8Array<ArrayBuffer>) => void
