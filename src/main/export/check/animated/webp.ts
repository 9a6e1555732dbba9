import type { FileReader } from './file-reader'
import type { AnimatedPicture } from './picture'

const HEAD_BYTES = 12
const FRAME_BYTES = 16

/** Of the file's flags: it has alpha. */
export const WEBP_ALPHA = 0x10

/** Of a frame's flags: its pixels replace those of the last one, where else they are blended over them. */
export const WEBP_REPLACES = 0x02

/** Flags and where in the file they lie. */
interface WebpFlags {
  readonly of: 'file' | 'frame'
  readonly flags: number
  readonly at: number
}

type Canvas = Pick<AnimatedPicture, 'widthPx' | 'heightPx' | 'hasAlpha'>
type OnFlags = (flags: WebpFlags) => void

/**
 * Reads a WebP to its end by its chunks (WebP container specification: `VP8X`, `ANIM`, `ANMF`); `onFlags` hears of
 * its own flags and of each frame's. One of a single frame may be a bare picture.
 */
export async function readWebp(reader: FileReader, onFlags: OnFlags = () => undefined): Promise<AnimatedPicture> {
  const head = await reader.bytes(HEAD_BYTES)
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8) !== 'WEBP') {
    throw new RangeError('it is no WebP')
  }
  const end = 8 + head.readUInt32LE(4)
  let canvas: Canvas = { widthPx: 0, heightPx: 0, hasAlpha: false }
  let plays: number | null = null
  let [frames, milliseconds] = [0, 0]
  while (reader.position < end) {
    const chunk = await reader.bytes(8)
    const [kind, size] = [chunk.toString('latin1', 0, 4), chunk.readUInt32LE(4)]
    const next = reader.position + size + (size & 1)
    if (kind === 'VP8X') {
      const at = reader.position
      const told = await reader.bytes(10)
      const flags = told.readUInt8(0)
      const [widthPx, heightPx] = [told.readUIntLE(4, 3) + 1, told.readUIntLE(7, 3) + 1]
      canvas = { widthPx, heightPx, hasAlpha: (flags & WEBP_ALPHA) !== 0 }
      onFlags({ of: 'file', flags, at })
    } else if (kind === 'ANIM') plays = (await reader.bytes(6)).readUInt16LE(4)
    else if (kind === 'ANMF') {
      const frame = await reader.bytes(FRAME_BYTES)
      milliseconds += frame.readUIntLE(12, 3)
      onFlags({ of: 'frame', flags: frame.readUInt8(15), at: reader.position - 1 })
      frames++
    } else if (kind === 'VP8L' || kind === 'VP8 ') {
      frames = 1
      // A bare picture's size is in its bitstream where no `VP8X` has told it.
      if (canvas.widthPx === 0) canvas = await bareCanvas(reader, kind)
    }
    reader.skip(next - reader.position)
  }
  if (reader.position !== end) throw new RangeError('its last chunk is cut off')
  return { ...canvas, frames, seconds: milliseconds / 1000, plays }
}

async function bareCanvas(reader: FileReader, kind: 'VP8L' | 'VP8 '): Promise<Canvas> {
  if (kind === 'VP8L') {
    const bits = (await reader.bytes(5)).readUInt32LE(1)
    const hasAlpha = ((bits >>> 28) & 1) === 1
    return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1, hasAlpha }
  }
  const frame = await reader.bytes(10)
  return { widthPx: frame.readUInt16LE(6) & 0x3fff, heightPx: frame.readUInt16LE(8) & 0x3fff, hasAlpha: false }
}
