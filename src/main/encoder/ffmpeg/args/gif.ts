import type { Palette } from '../../../../shared/formats/palette'
import type { FrameSize } from '../../windows/geometry'
import { words } from './words'

/**
 * The colours of the whole file as a second input of 16 × 16 px. They travel in the argument itself: nothing is left
 * to clear away, and the command can be pasted.
 */
export function paletteInputArgs({ rgba }: Palette): string[] {
  const address = `data:application/octet-stream;base64,${Buffer.from(rgba).toString('base64')}`
  return words`-f rawvideo -pixel_format rgba -video_size 16x16 -i ${address}`
}

/** From the pictures to their nearest colours. */
export function paletteArgs(palette: Palette, frame: FrameSize): string[] {
  return words`-filter_complex ${palette.countsFirstFrame ? countingGraph(palette, frame) : plainGraph(palette)}`
}

/** Flat colours stay flat; pictures are dithered, by a pattern that stands still. */
function plainGraph({ isDithered }: Palette): string {
  return `[0:v][1:v]paletteuse=dither=${isDithered ? 'bayer:bayer_scale=4' : 'none'}`
}

/**
 * What stands still behind the text is all in the first frame. Its colours are counted together with those known, which
 * get a fifth of the weight, and later frames need not wait for longer than that.
 */
function countingGraph({ isOpaque }: Palette, { widthPx, heightPx }: FrameSize): string {
  return [
    '[0:v]split[frames][start]',
    '[start]trim=end_frame=1[first]',
    `[1:v]scale=${widthPx}:${Math.max(16, Math.ceil(heightPx / 4))}:flags=neighbor[known]`,
    `[first][known]vstack,palettegen=reserve_transparent=${isOpaque ? 0 : 1}[colors]`,
    '[frames][colors]paletteuse=dither=bayer:bayer_scale=4',
  ].join(';')
}

export const gifArgs = (): string[] => words`-c:v gif`
