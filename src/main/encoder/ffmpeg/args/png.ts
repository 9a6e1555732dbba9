import { words } from './words'

/** PNG frames, numbered from 1: lossless whatever the effort, so the effort is what writes them soonest. */
export function pngArgs(alpha: boolean, firstNumber: number): string[] {
  const pixels = alpha ? 'rgba' : 'rgb24'
  return words`-c:v png -pred up -compression_level 3 -pix_fmt ${pixels} -f image2 -start_number ${firstNumber}`
}
