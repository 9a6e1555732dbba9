const text = (bytes: Uint8Array, from: number, to: number): string => String.fromCodePoint(...bytes.subarray(from, to))

/** The brands of the files that AVIF pictures, single or in sequence, come as. */
const AVIF = new Set(['avif', 'avis'])

/** The extension that a picture's first bytes stand for; null when they are no picture's. Names and headers may lie. */
export function pictureType(head: Uint8Array): string | null {
  if (text(head, 0, 8) === '\u0089PNG\r\n\u001A\n') return 'png'
  if (text(head, 0, 3) === '\u00FF\u00D8\u00FF') return 'jpg'
  if (/^GIF8[79]a/.test(text(head, 0, 6))) return 'gif'
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp'
  if (text(head, 4, 8) === 'ftyp' && isAvif(head)) return 'avif'
  // Two letters begin many a text: the header's size has to be one of BMP's too.
  if (text(head, 0, 2) === 'BM' && [12, 40, 52, 56, 64, 108, 124].includes(head[14] ?? 0)) return 'bmp'
  return null
}

/** By its own brand, or one it says to be compatible with: four letters each, the first at 8, the others from 16 on. */
function isAvif(head: Uint8Array): boolean {
  const boxEnd = Math.min(new DataView(head.buffer, head.byteOffset, 4).getUint32(0), head.byteLength)
  for (let at = 8; at + 4 <= boxEnd; at += at === 8 ? 8 : 4) if (AVIF.has(text(head, at, at + 4))) return true
  return false
}
