import type { CodecRequest } from './request'
import { words } from './words'

/** TIFF by LZW, which every program reads; ffmpeg's Deflate has a number of its own that some do not know. */
export function tiffArgs({ choice }: CodecRequest): string[] {
  return words`-c:v tiff -compression_algo lzw -pix_fmt ${choice.pixelFormat}`
}
