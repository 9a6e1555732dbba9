import { fault } from '../../../shared/messages/fault'
import { halved } from './halvings'
import type { Picture, Presenter } from './presenter'

interface CanvasPicture extends Picture {
  readonly canvas: OffscreenCanvas
}

function contextOf(canvas: OffscreenCanvas, willReadFrequently: boolean): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently })
  if (context === null) throw fault('encoder', 'engine.unexpected', { detail: 'no 2D canvas' })
  return context
}

/** The frame at full size, and at each half of it down to the last, which is the page's canvas. */
class Steps {
  readonly #target: OffscreenCanvasRenderingContext2D
  #contexts: OffscreenCanvasRenderingContext2D[]

  constructor(target: OffscreenCanvas) {
    this.#target = contextOf(target, false)
    this.#contexts = [this.#target]
  }

  /** Where the full frame is drawn. */
  get full(): OffscreenCanvasRenderingContext2D {
    return this.#contexts[0]!
  }

  setSize(widthPx: number, heightPx: number, halvings: number): void {
    if (this.#contexts.length !== halvings + 1) {
      const above = Array.from({ length: halvings }, () => contextOf(new OffscreenCanvas(1, 1), false))
      this.#contexts = [...above, this.#target]
    }
    this.#contexts.forEach(({ canvas }, step) => {
      const width = halved(widthPx, step)
      const height = halved(heightPx, step)
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
    })
  }

  /** Halves the full frame, step by step: every px is the mean of four. */
  shrink(): void {
    for (let step = 1; step < this.#contexts.length; step++) {
      const { canvas: from } = this.#contexts[step - 1]!
      const context = this.#contexts[step]!
      context.globalCompositeOperation = 'copy'
      context.drawImage(from, 0, 0, from.width, from.height, 0, 0, context.canvas.width, context.canvas.height)
    }
  }
}

/** Frames by plain copies of px: where GL runs on the CPU it costs several times as much for the same picture. */
export function presenter2d(canvas: OffscreenCanvas): Presenter<CanvasPicture> {
  const steps = new Steps(canvas)
  return {
    alpha: 'straight',
    setSize(widthPx, heightPx, halvings) {
      steps.setSize(widthPx, heightPx, halvings)
    },
    hold(bytes, widthPx, heightPx) {
      const held = new OffscreenCanvas(widthPx, heightPx)
      const pixels = new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      contextOf(held, true).putImageData(new ImageData(pixels, widthPx, heightPx), 0, 0)
      return {
        canvas: held,
        widthPx,
        heightPx,
        release() {
          // Gives the memory back now, not when the canvas is collected.
          held.width = 0
          held.height = 0
        },
      }
    },
    show({ r, g, b, a }, placed) {
      const context = steps.full
      context.globalCompositeOperation = 'copy'
      context.fillStyle = `rgb(${r} ${g} ${b} / ${a})`
      context.fillRect(0, 0, context.canvas.width, context.canvas.height)
      context.globalCompositeOperation = 'source-over'
      for (const { picture, xPx, yPx } of placed) {
        context.clearRect(xPx, yPx, picture.widthPx, picture.heightPx)
        context.drawImage(picture.canvas, xPx, yPx)
      }
      steps.shrink()
    },
    showFrame(bytes, widthPx, heightPx) {
      const pixels = new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      steps.full.putImageData(new ImageData(pixels, widthPx, heightPx), 0, 0)
      steps.shrink()
    },
  }
}
