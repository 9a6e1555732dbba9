import type { FileReader } from './file-reader'
import type { AnimatedPicture } from './picture'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff

/** Bytes of a colour table, by the flags that tell of it. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/**
 * Reads a GIF to its trailer (GIF89a specification, 1990; the repetitions by Netscape's application extension). What
 * its first frame says of transparency holds for the file: later frames use it also for what has not changed.
 */
export async function readGif(reader: FileReader): Promise<AnimatedPicture> {
  const head = await reader.bytes(13)
  if (head.toString('latin1', 0, 6) !== 'GIF89a') throw new RangeError('it is no GIF')
  const [widthPx, heightPx] = [head.readUInt16LE(6), head.readUInt16LE(8)]
  reader.skip(tableBytes(head[10] ?? 0))
  let [frames, hundredths, plays, hasAlpha] = [0, 0, 1, false]
  for (;;) {
    const [kind = 0] = await reader.bytes(1)
    if (kind === TRAILER) return { widthPx, heightPx, frames, seconds: hundredths / 100, plays, hasAlpha }
    if (kind === EXTENSION) {
      const [label = 0, size = 0] = await reader.bytes(2)
      const block = await reader.bytes(size)
      if (label === GRAPHIC_CONTROL) {
        if (frames === 0) hasAlpha = ((block[0] ?? 0) & 1) !== 0
        hundredths += block.readUInt16LE(1)
      } else if (label === APPLICATION && block.toString('latin1') === 'NETSCAPE2.0') {
        const repeats = (await reader.bytes(4)).readUInt16LE(2)
        plays = repeats === 0 ? 0 : repeats + 1
      }
    } else if (kind === IMAGE) {
      frames++
      const flags = (await reader.bytes(9))[8] ?? 0
      reader.skip(tableBytes(flags) + 1)
    } else throw new RangeError(`it has a block of the unknown kind ${kind}`)
    await skipBlocks(reader)
  }
}

async function skipBlocks(reader: FileReader): Promise<void> {
  for (;;) {
    const [size = 0] = await reader.bytes(1)
    if (size === 0) return
    reader.skip(size)
  }
}
