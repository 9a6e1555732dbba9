import type { Problem } from '../text-faults'
import { type Attribute, showAttribute } from './attributes'
import { numberIn } from './letter-change'

/** What may be said of a picture, or of a row of them; null where it is not said. */
export interface PictureSize {
  readonly widthPx: number | null
  readonly heightPx: number | null
  readonly gapPx: number | null
}

const MOST_PX = 32_768

export function pictureSizeOf(attributes: readonly Attribute[]): PictureSize | Problem {
  const size = { widthPx: null, heightPx: null, gapPx: null } as Record<keyof PictureSize, number | null>
  for (const attribute of attributes) {
    const { name, value } = attribute
    if (value === null || (name !== 'width' && name !== 'height' && name !== 'gap')) {
      return { key: 'text.picture.unknown', params: { value: showAttribute(attribute) } }
    }
    const px = numberIn(value, name === 'gap' ? 0 : 1, MOST_PX)
    if (px === null) return { key: 'text.attribute.value', params: { name, value } }
    size[`${name}Px`] = px
  }
  return size
}
