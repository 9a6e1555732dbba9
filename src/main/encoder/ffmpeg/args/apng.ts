import type { CodecRequest } from './request'
import { words } from './words'

/** APNG: ffmpeg tries how each frame is told shortest from the last one, so that holds cost next to nothing. */
export function apngArgs({ choice }: CodecRequest): string[] {
  return words`-c:v apng -pred up -compression_level 3 -pix_fmt ${choice.pixelFormat}`
}
