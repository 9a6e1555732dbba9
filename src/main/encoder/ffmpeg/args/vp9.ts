import type { CodecRequest, Quality } from './request'
import { words } from './words'

const CRF: Readonly<Record<Quality, number>> = { draft: 34, standard: 24, high: 16, max: 8 }
const CPU_USED: Readonly<Record<Quality, number>> = { draft: 8, standard: 5, high: 4, max: 2 }

/**
 * VP9 at constant quality. Alternate reference frames are off with alpha: libvpx codes alpha as a second stream,
 * and hidden frames would put the two out of step.
 */
export function vp9Args({ choice, quality, cores }: CodecRequest): string[] {
  const deadline = quality === 'draft' ? 'realtime' : 'good'
  return [
    ...words`-c:v libvpx-vp9 -deadline ${deadline} -cpu-used ${CPU_USED[quality]} -crf ${CRF[quality]} -b:v 0`,
    ...words`-row-mt 1 -tile-columns 2 -threads ${Math.max(1, cores)}`,
    ...(choice.alpha === 'none' ? words`-pix_fmt ${choice.pixelFormat}` : words`-auto-alt-ref 0 -pix_fmt yuva420p`),
  ]
}
