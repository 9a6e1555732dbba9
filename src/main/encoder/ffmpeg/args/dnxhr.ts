import type { CodecRequest, Quality } from './request'
import { words } from './words'

const PROFILE: Readonly<Record<Quality, string>> = {
  draft: 'dnxhr_lb',
  standard: 'dnxhr_hq',
  high: 'dnxhr_hqx',
  max: 'dnxhr_444',
}

/** DNxHR, whose profile is its quality: LB for proxies, HQ, HQX with 10 bits, 444 with 10 bits and full chroma. */
export function dnxhrArgs({ choice, quality }: CodecRequest): string[] {
  return words`-c:v dnxhd -profile:v ${PROFILE[quality]} -pix_fmt ${choice.pixelFormat}`
}
