/** Px of resampled pictures that are kept: a few frames' worth. */
const BUDGET_PX = 1 << 24

/** Pictures in a roll's text, resampled to the sizes they are shown in, the least used dropped first. */
export class Pictures {
  readonly #sized = new Map<string, OffscreenCanvas>()
  #heldPx = 0

  /** @param bitmaps by the source that the text names */
  constructor(readonly bitmaps: ReadonlyMap<string, ImageBitmap>) {}

  /** The picture at a size of whole px; null where there is none. */
  sized(source: string, widthPx: number, heightPx: number): OffscreenCanvas | null {
    const bitmap = this.bitmaps.get(source)
    if (bitmap === undefined) return null
    const key = `${widthPx} ${heightPx} ${source}`
    const known = this.#sized.get(key)
    if (known) {
      this.#sized.delete(key)
      this.#sized.set(key, known)
      return known
    }
    const made = resampled(bitmap, widthPx, heightPx)
    this.#keep(key, made)
    return made
  }

  #keep(key: string, picture: OffscreenCanvas): void {
    this.#sized.set(key, picture)
    this.#heldPx += picture.width * picture.height
    for (const [oldest, held] of this.#sized) {
      if (this.#heldPx <= BUDGET_PX || oldest === key) break
      this.#sized.delete(oldest)
      this.#heldPx -= held.width * held.height
    }
  }
}

/** No pictures at all. */
export const NO_PICTURES = new Pictures(new Map())

/** Halves the picture until one more step brings it to its size, so that every px of it counts. */
function resampled(bitmap: ImageBitmap, widthPx: number, heightPx: number): OffscreenCanvas {
  let from: ImageBitmap | OffscreenCanvas = bitmap
  let { width, height } = bitmap
  while (width > 2 * widthPx || height > 2 * heightPx) {
    width = Math.max(widthPx, Math.ceil(width / 2))
    height = Math.max(heightPx, Math.ceil(height / 2))
    from = drawn(from, width, height)
  }
  return drawn(from, widthPx, heightPx)
}

function drawn(from: ImageBitmap | OffscreenCanvas, widthPx: number, heightPx: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(widthPx, heightPx)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context) {
    context.imageSmoothingQuality = 'high'
    context.drawImage(from, 0, 0, widthPx, heightPx)
  }
  return canvas
}
