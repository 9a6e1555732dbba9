/** Samples `from … end - 1` of a row hold all that is not see-through; none where both are equal. */
export interface Extent {
  from: number
  end: number
}

/** Narrows an extent to where alphas are more than nothing; they lie `step` apart. */
export function narrow(alpha: Uint8Array, at: number, step: number, extent: Extent): void {
  let { from, end } = extent
  while (from < end && alpha[at + from * step] === 0) from++
  while (end > from && alpha[at + (end - 1) * step] === 0) end--
  extent.from = from
  extent.end = end
}

const UNKNOWN = -1

/**
 * Extents of rows whose samples stay as they are, by where they lie: each is looked through once, though a row of the
 * strip is in hundreds of frames.
 */
export class InkExtents {
  readonly #known = new WeakMap<ArrayBufferLike, Int32Array>()

  /** @param width samples of a row; below 65,536 */
  constructor(
    private readonly width: number,
    private readonly step: number,
  ) {}

  find(data: Uint8Array, at: number, extent: Extent): void {
    const rowBytes = this.width * this.step
    let known = this.#known.get(data.buffer)
    if (known === undefined) {
      known = new Int32Array(Math.ceil(data.buffer.byteLength / rowBytes) + 1).fill(UNKNOWN)
      this.#known.set(data.buffer, known)
    }
    // Rows of a plane lie a row apart, wherever it begins: no two share a place.
    const place = Math.floor((data.byteOffset + at) / rowBytes)
    if (known[place] === UNKNOWN) {
      extent.from = 0
      extent.end = this.width
      narrow(data, at, this.step, extent)
      known[place] = (extent.from << 16) | extent.end
    }
    extent.from = known[place]! >>> 16
    extent.end = known[place]! & 0xffff
  }
}
