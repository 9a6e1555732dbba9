import { z } from 'zod'
import { color } from './fields'

/** A stroke around letters. */
export const outline = z.strictObject({
  widthPx: z.number().positive().max(200).default(2).describe('Width of the stroke outside the letters, px.'),
  color: color.default('#000000').describe('Colour of the stroke.'),
})

/** A shadow under letters. */
export const shadow = z.strictObject({
  dxPx: z.number().min(-500).max(500).default(2).describe('Distance to the right, px.'),
  dyPx: z.number().min(-500).max(500).default(2).describe('Distance downwards, px.'),
  blurPx: z.number().min(0).max(200).default(4).describe('Softness: the blur radius, px.'),
  color: color.default('#000000cc').describe('Colour of the shadow.'),
})
