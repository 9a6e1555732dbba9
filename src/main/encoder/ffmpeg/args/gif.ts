import type { Palette } from '../../../../shared/formats/palette'
import { words } from './words'

/**
 * The colours of the whole file as a second input of 16 × 16 px. They travel in the argument itself: nothing is left
 * to clear away, and the command can be pasted.
 */
export function paletteInputArgs({ rgba }: Palette): string[] {
  const address = `data:application/octet-stream;base64,${Buffer.from(rgba).toString('base64')}`
  return words`-f rawvideo -pixel_format rgba -video_size 16x16 -i ${address}`
}

/** From the pictures to their nearest colours. Flat colours stay flat; pictures are dithered, by a pattern that stands still. */
export function paletteArgs({ isDithered }: Palette): string[] {
  const dither = isDithered ? 'bayer:bayer_scale=3' : 'none'
  return words`-filter_complex [0:v][1:v]paletteuse=dither=${dither}`
}

export const gifArgs = (): string[] => words`-c:v gif`
