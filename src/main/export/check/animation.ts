import { open } from 'node:fs/promises'

/** The description of the pictures lies at the file's start: its index does. */
const HEAD_BYTES = 1 << 16

/** Of `depth` behind the codec's mark, in a sample description (QuickTime File Format, video sample description). */
const DEPTH_OFFSET = 78

/** Bits a pixel in a file of QuickTime Animation, 32 with alpha and 24 without; null when it is no such file. */
export async function animationDepth(file: string): Promise<number | null> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const descriptions = buffer.indexOf('stsd', 0, 'latin1')
    const mark = descriptions === -1 ? -1 : buffer.indexOf('rle ', descriptions, 'latin1')
    return mark === -1 || mark + DEPTH_OFFSET + 2 > bytesRead ? null : buffer.readUInt16BE(mark + DEPTH_OFFSET)
  } finally {
    await handle.close()
  }
}
