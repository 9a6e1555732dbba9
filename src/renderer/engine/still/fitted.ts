import type { Context } from './canvas'
import { contextOf } from './canvas'

type Fit = 'cover' | 'contain' | 'stretch' | 'tile'

interface Box {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** Draws a picture over a whole canvas. */
export function drawFitted(context: Context, bitmap: ImageBitmap, fit: Fit): void {
  const { width, height } = context.canvas
  if (fit === 'tile') {
    const pattern = context.createPattern(bitmap, 'repeat')
    if (pattern) context.fillStyle = pattern
    context.fillRect(0, 0, width, height)
    return
  }
  const whole: Box = { xPx: 0, yPx: 0, widthPx: bitmap.width, heightPx: bitmap.height }
  const frame: Box = { xPx: 0, yPx: 0, widthPx: width, heightPx: height }
  if (fit === 'stretch') drawScaled(context, bitmap, whole, frame)
  else if (fit === 'cover') drawScaled(context, bitmap, middleOf(whole, width / height), frame)
  else drawScaled(context, bitmap, whole, rounded(middleOf(frame, bitmap.width / bitmap.height)))
}

/** The largest part of a box that has this ratio of width to height, in its middle. */
function middleOf(box: Box, ratio: number): Box {
  const widthPx = Math.min(box.widthPx, box.heightPx * ratio)
  const heightPx = Math.min(box.heightPx, box.widthPx / ratio)
  const xPx = box.xPx + (box.widthPx - widthPx) / 2
  const yPx = box.yPx + (box.heightPx - heightPx) / 2
  return { xPx, yPx, widthPx, heightPx }
}

/** Between whole px: edges stay sharp. */
function rounded({ xPx, yPx, widthPx, heightPx }: Box): Box {
  const [left, top] = [Math.round(xPx), Math.round(yPx)]
  return {
    xPx: left,
    yPx: top,
    widthPx: Math.max(1, Math.round(xPx + widthPx) - left),
    heightPx: Math.max(1, Math.round(yPx + heightPx) - top),
  }
}

/** Halves what is drawn much smaller until one more step brings it to its size, so that every px of it counts. */
function drawScaled(context: Context, bitmap: ImageBitmap, from: Box, to: Box): void {
  let source: ImageBitmap | OffscreenCanvas = bitmap
  let part = from
  while (part.widthPx > 2 * to.widthPx || part.heightPx > 2 * to.heightPx) {
    const width = Math.max(to.widthPx, Math.ceil(part.widthPx / 2))
    const height = Math.max(to.heightPx, Math.ceil(part.heightPx / 2))
    const half = contextOf(width, height)
    half.drawImage(source, part.xPx, part.yPx, part.widthPx, part.heightPx, 0, 0, width, height)
    source = half.canvas
    part = { xPx: 0, yPx: 0, widthPx: width, heightPx: height }
  }
  context.drawImage(source, part.xPx, part.yPx, part.widthPx, part.heightPx, to.xPx, to.yPx, to.widthPx, to.heightPx)
}
