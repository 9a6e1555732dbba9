const REGULAR = 400
const BOLD = 700

export interface FaceStyle {
  readonly weight: number
  readonly italic: boolean
}

/** Weight and slant from the `OS/2` table, else from `head` (OpenType 1.9). */
export function faceStyle(os2: Buffer, head: Buffer): FaceStyle {
  if (os2.length >= 64) {
    const weight = os2.readUInt16BE(4)
    const selection = os2.readUInt16BE(62)
    // Bit 0 italic, bit 9 oblique. Old fonts give weights from 1 to 9.
    const scaled = weight > 0 && weight < 10 ? weight * 100 : weight
    return { weight: scaled >= 1 && scaled <= 1000 ? scaled : REGULAR, italic: (selection & 0x201) !== 0 }
  }
  const macStyle = head.length >= 46 ? head.readUInt16BE(44) : 0
  return { weight: (macStyle & 1) === 0 ? REGULAR : BOLD, italic: (macStyle & 2) !== 0 }
}
