import { PNG } from 'pngjs'

/** Colour types of the PNG standard. */
const GREY = 0
const RGB = 2
const RGBA = 6

/** No filter, which suits flat colour, and a filter chosen row by row. */
const FILTERS = [0, -1]

/** The same picture in fewer bytes: without an alpha or colours that it does not use, deflated with patience. */
export function shrink(bytes) {
  const picture = PNG.sync.read(bytes)
  const options = { colorType: colorTypeOf(picture.data), inputColorType: RGBA, deflateLevel: 9, deflateStrategy: 0 }
  const made = FILTERS.map((filterType) => PNG.sync.write(picture, { ...options, filterType }))
  return made.reduce((best, other) => (other.length < best.length ? other : best))
}

function colorTypeOf(rgba) {
  let isGrey = true
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3] !== 255) return RGBA
    isGrey &&= rgba[at] === rgba[at + 1] && rgba[at] === rgba[at + 2]
  }
  return isGrey ? GREY : RGB
}
