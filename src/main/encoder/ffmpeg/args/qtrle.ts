import type { CodecRequest } from './request'
import { words } from './words'

/** QuickTime Animation: runs of equal pixels, lossless, so that the quality has nothing to decide. */
export function qtrleArgs({ choice }: CodecRequest): string[] {
  return words`-c:v qtrle -pix_fmt ${choice.pixelFormat}`
}
