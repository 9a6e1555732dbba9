import { fault } from '../../../shared/messages/fault'

export type Context = OffscreenCanvasRenderingContext2D

/** An empty canvas in the memory of the CPU, where it gives the same px on every machine. */
export function contextOf(widthPx: number, heightPx: number): Context {
  const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d', { willReadFrequently: true })
  if (context === null) throw fault('encoder', 'engine.unexpected', { detail: 'no 2D canvas' })
  context.imageSmoothingQuality = 'high'
  return context
}
