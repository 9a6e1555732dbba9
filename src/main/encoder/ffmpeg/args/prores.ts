import type { CodecRequest, Quality } from './request'
import { words } from './words'

/** One core stays free so that the machine remains usable. */
const threads = (cores: number): readonly string[] => words`-threads ${Math.max(1, cores - 1)}`

/**
 * ProRes 4444. With alpha its bit budget drives the quantiser to 1 anyway; asking for 1 gives identical pixels
 * without the search, three to six times faster.
 */
export function prores4444Args({ choice, cores }: CodecRequest): string[] {
  return [
    ...words`-c:v prores_ks -profile:v 4444 -vendor apl0 -q:v 1`,
    ...threads(cores),
    ...(choice.alpha === 'none'
      ? words`-alpha_bits 0 -pix_fmt yuv444p10le`
      : words`-alpha_bits 16 -pix_fmt yuva444p10le`),
  ]
}

const QUANTISER_422: Readonly<Record<Quality, number>> = { draft: 8, standard: 4, high: 2, max: 1 }

/** ProRes 422 HQ at a quantiser of its own, below the bit budget: six times faster than the search within it. */
export function prores422Args({ quality, cores }: CodecRequest): string[] {
  return [
    ...words`-c:v prores_ks -profile:v hq -vendor apl0 -q:v ${QUANTISER_422[quality]}`,
    ...threads(cores),
    ...words`-pix_fmt yuv422p10le`,
  ]
}
