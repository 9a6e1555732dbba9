import { CLEAR, paintOf, type Paint } from '../../../shared/engine/composition'
import { parseColor } from '../../../shared/roll/color'
import type { BackgroundSpec } from '../../../shared/roll/background'
import type { Bitmaps } from '../pictures/bitmaps'
import type { Context } from './canvas'
import { drawFitted } from './fitted'
import { drawGradient } from './gradient'

/** Draws what of a background is more than one colour; returns the colour that lies below it. */
export function drawBackground(context: Context, background: BackgroundSpec, bitmaps: Bitmaps): Paint {
  if (background.kind === 'transparent') return CLEAR
  if (background.kind === 'gradient') {
    drawGradient(context, background)
    return CLEAR
  }
  const bitmap = background.kind === 'image' ? bitmaps.get(background.path) : undefined
  if (background.kind === 'image' && bitmap) drawFitted(context, bitmap, background.fit)
  return paintOf(parseColor(background.color))
}
