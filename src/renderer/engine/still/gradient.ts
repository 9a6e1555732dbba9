import type { BackgroundSpec } from '../../../shared/roll/background'
import type { Context } from './canvas'

/** Fills a canvas. Colours go over into each other with their alpha multiplied in, so that what fades out keeps its colour. */
export function drawGradient(context: Context, { shape, stops }: Extract<BackgroundSpec, { kind: 'gradient' }>): void {
  const { width, height } = context.canvas
  const gradient = shape === 'radial' ? radial(context, width, height) : linear(context, shape, width, height)
  for (const { at, color } of stops) gradient.addColorStop(at, color)
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

function linear(context: Context, shape: 'vertical' | 'horizontal', width: number, height: number): CanvasGradient {
  return shape === 'vertical'
    ? context.createLinearGradient(0, 0, 0, height)
    : context.createLinearGradient(0, 0, width, 0)
}

/** From the middle to the corners: an oval frame's corners are equally far in none of its directions, so a circle. */
function radial(context: Context, width: number, height: number): CanvasGradient {
  return context.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, Math.hypot(width, height) / 2)
}
