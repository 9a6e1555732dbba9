import { words } from './words'

/** PNG frames: lossless whatever the effort, so the effort is what writes them soonest. */
export function pngArgs(alpha: boolean): string[] {
  return words`-c:v png -pred up -compression_level 3 -pix_fmt ${alpha ? 'rgba' : 'rgb24'}`
}
