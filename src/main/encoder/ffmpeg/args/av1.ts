import type { CodecRequest, Quality } from './request'
import { words } from './words'

const CRF: Readonly<Record<Quality, number>> = { draft: 40, standard: 30, high: 22, max: 12 }
const PRESET: Readonly<Record<Quality, number>> = { draft: 11, standard: 8, high: 6, max: 4 }

/**
 * SVT-AV1 told that it sees screen content: on text that makes the files a quarter smaller, and they are half of
 * VP9's at an eighth of its error.
 */
export function av1Args({ choice, quality }: CodecRequest): string[] {
  return words`-c:v libsvtav1 -preset ${PRESET[quality]} -crf ${CRF[quality]} -svtav1-params scm=1 -pix_fmt ${choice.pixelFormat}`
}
