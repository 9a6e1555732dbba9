import type { FileReader } from './file-reader'
import type { AnimatedPicture } from './picture'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const CHECKSUM_BYTES = 4

/** Reads an APNG to its end by its chunks (PNG, third edition, 11.3 and 12.3: `acTL`, `fcTL`). */
export async function readApng(reader: FileReader): Promise<AnimatedPicture> {
  if (!(await reader.bytes(8)).equals(SIGNATURE)) throw new RangeError('it is no PNG')
  let [widthPx, heightPx, hasAlpha, told, plays, frames, seconds] = [0, 0, false, 0, 0, 0, 0]
  for (;;) {
    const head = await reader.bytes(8)
    const [size, kind] = [head.readUInt32BE(0), head.toString('latin1', 4)]
    const end = reader.position + size + CHECKSUM_BYTES
    if (kind === 'IHDR') {
      const header = await reader.bytes(13)
      ;[widthPx, heightPx, hasAlpha] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6]
    } else if (kind === 'acTL') {
      const control = await reader.bytes(8)
      ;[told, plays] = [control.readUInt32BE(0), control.readUInt32BE(4)]
    } else if (kind === 'fcTL') {
      frames++
      const control = await reader.bytes(26)
      seconds += control.readUInt16BE(20) / (control.readUInt16BE(22) || 100)
    } else if (kind === 'IEND') {
      await reader.bytes(CHECKSUM_BYTES)
      if (told !== frames) throw new RangeError(`it tells of ${told} frames and has ${frames}`)
      return { widthPx, heightPx, frames, seconds, plays, hasAlpha }
    }
    reader.skip(end - reader.position)
  }
}
