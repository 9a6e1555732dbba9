import type { CodecRequest, Quality } from './request'
import { words } from './words'

const EFFORT: Readonly<Record<Quality, number>> = { draft: 2, standard: 2, high: 4, max: 6 }

/**
 * WebP frame by frame: the encoder for animations would hold the whole file in memory. Without loss, letters make
 * smaller files than with it, and sooner; `draft` is for rolls over pictures.
 */
export function webpArgs({ choice, quality }: CodecRequest): string[] {
  const loss = quality === 'draft' ? words`-lossless 0 -quality 75` : words`-lossless 1`
  return words`-c:v libwebp`.concat(loss, words`-compression_level ${EFFORT[quality]} -pix_fmt ${choice.pixelFormat}`)
}
