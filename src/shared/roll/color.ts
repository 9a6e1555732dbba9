/** A colour with straight alpha, each part 0 to 255. */
export interface Color {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** `#rgb`, `#rrggbb` or `#rrggbbaa`. */
export const COLOR_PATTERN = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/

/** Parts of a `#rgb`, `#rrggbb` or `#rrggbbaa` colour; a RangeError when it is none. */
export function parseColor(text: string): Color {
  if (!COLOR_PATTERN.test(text)) throw new RangeError(`Not a colour: ${text}`)
  const hex = text.slice(1)
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  const part = (index: number): number => Number.parseInt(full.slice(2 * index, 2 * index + 2), 16)
  return { r: part(0), g: part(1), b: part(2), a: full.length === 8 ? part(3) : 255 }
}
