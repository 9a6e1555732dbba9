/** Where the frame header starts: behind the frame's size (4 bytes) and its mark `icpf` (4 bytes). */
const HEADER = 8

/** `alpha_channel_type`, by its value. */
const ALPHA_BITS: readonly (number | undefined)[] = [0, 8, 16]

/**
 * Bits a sample of the alpha in a ProRes frame, 0 for none; null when that is no ProRes frame. The low half of byte 17
 * of the frame header, counted from its own first (SMPTE RDD 36).
 */
export function proresAlphaBits(frame: Uint8Array): number | null {
  const mark = String.fromCodePoint(...frame.subarray(4, HEADER))
  const type = frame[HEADER + 17]
  if (mark !== 'icpf' || type === undefined) return null
  return ALPHA_BITS[type & 0x0f] ?? null
}
