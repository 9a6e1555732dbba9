/** Luma weights of ITU-R BT.709-6, item 3.2. */
const KR = 0.2126
const KB = 0.0722
const KG = 1 - KR - KB

/** R'G'B' (0 to 255, not rounded) of limited-range codes of 8 bits, by ITU-R BT.709-6, items 3.2 to 3.4. */
export function rgbOf(y: number, cb: number, cr: number): [number, number, number] {
  const luma = ((y - 16) * 255) / 219
  const blueLuma = ((cb - 128) * 255) / 224
  const redLuma = ((cr - 128) * 255) / 224
  const r = luma + 2 * (1 - KR) * redLuma
  const b = luma + 2 * (1 - KB) * blueLuma
  return [r, (luma - KR * r - KB * b) / KG, b]
}
