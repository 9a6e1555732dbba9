import { fault } from '../../../shared/messages/fault'

/**
 * A canvas that is kept from region to region. It lies in the memory of the CPU: there Skia covers px by their
 * exact area, the same on every machine, and no lost GPU takes it away.
 */
export class Surface {
  readonly #context: OffscreenCanvasRenderingContext2D

  /** An opaque one keeps sums of coverages apart from each other: nothing is multiplied by an alpha. */
  constructor(isOpaque: boolean) {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { alpha: !isOpaque, willReadFrequently: true })
    if (context === null) throw fault('encoder', 'engine.unexpected', { detail: 'no 2D canvas' })
    this.#context = context
  }

  get canvas(): OffscreenCanvas {
    return this.#context.canvas
  }

  /** An empty canvas of this size, black where it is opaque, that adds what is painted to what is there. */
  clear(widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
    return this.#sized(this.canvas.width !== widthPx || this.canvas.height !== heightPx, widthPx, heightPx)
  }

  /** The same on a canvas that may be larger than asked for: it grows, and is cleared where it was asked for. */
  atLeast(widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
    const { width, height } = this.canvas
    const isTooSmall = width < widthPx || height < heightPx
    if (isTooSmall) return this.#sized(true, Math.max(width, widthPx), Math.max(height, heightPx))
    return this.#sized(false, widthPx, heightPx)
  }

  #sized(isNewSize: boolean, widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
    const context = this.#context
    if (isNewSize) {
      // Clears it and resets its state, also where only one side changes.
      context.canvas.width = widthPx
      context.canvas.height = heightPx
    } else {
      context.resetTransform()
      context.clearRect(0, 0, widthPx, heightPx)
    }
    context.filter = 'none'
    context.globalCompositeOperation = 'lighter'
    context.imageSmoothingQuality = 'high'
    return context
  }
}
