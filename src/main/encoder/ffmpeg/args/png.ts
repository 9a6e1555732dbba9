import type { CodecRequest } from './request'
import { words } from './words'

/** PNG frames: lossless whatever the effort, so the effort is what writes them soonest. */
export function pngArgs({ choice }: CodecRequest): string[] {
  return words`-c:v png -pred up -compression_level 3 -pix_fmt ${choice.pixelFormat}`
}
