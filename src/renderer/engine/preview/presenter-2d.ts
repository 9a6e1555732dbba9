import { fault } from '../../../shared/messages/fault'
import type { Picture, Presenter } from './presenter'

interface CanvasPicture extends Picture {
  readonly canvas: OffscreenCanvas
}

function contextOf(canvas: OffscreenCanvas, willReadFrequently: boolean): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently })
  if (context === null) throw fault('encoder', 'engine.unexpected', { detail: 'no 2D canvas' })
  return context
}

/** Frames by plain copies of px: where GL runs on the CPU it costs several times as much for the same picture. */
export function presenter2d(canvas: OffscreenCanvas): Presenter<CanvasPicture> {
  const context = contextOf(canvas, false)
  return {
    alpha: 'straight',
    setSize(widthPx, heightPx) {
      if (canvas.width !== widthPx) canvas.width = widthPx
      if (canvas.height !== heightPx) canvas.height = heightPx
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
      context.globalCompositeOperation = 'copy'
      context.fillStyle = `rgb(${r} ${g} ${b} / ${a})`
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.globalCompositeOperation = 'source-over'
      for (const { picture, xPx, yPx } of placed) {
        context.clearRect(xPx, yPx, picture.widthPx, picture.heightPx)
        context.drawImage(picture.canvas, xPx, yPx)
      }
    },
  }
}
