/** What an alpha counts to: 255, or also 1 where it is at most 1. */
type AlphaUnit = 'byte' | 'either'

/** Whether a value is `[r, g, b]` or `[r, g, b, a]`, whole numbers to 255; of `either`, the alpha may be a fraction. */
export function isColor(value: unknown, alphaUnit: AlphaUnit): value is readonly number[] {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return false
  return value.every((part, index) => isByte(part) || (index === 3 && alphaUnit === 'either' && isFraction(part)))
}

const isByte = (part: unknown): boolean => Number.isInteger(part) && Number(part) >= 0 && Number(part) <= 255
const isFraction = (part: unknown): boolean => typeof part === 'number' && part >= 0 && part <= 1

/** A colour as the roll file writes it. An alpha up to 1 is a fraction where that may be, so that 1 is opaque. */
export function colorText([r = 0, g = 0, b = 0, a = 255]: readonly number[], alphaUnit: AlphaUnit): string {
  const alpha = alphaUnit === 'either' && a <= 1 ? Math.round(255 * a) : a
  const parts = alpha === 255 ? [r, g, b] : [r, g, b, alpha]
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
