import type { FileHandle } from 'node:fs/promises'
import type { EncoderChoice } from '../../../shared/export/result'

const ENTRY_BYTES = 12

/** Tags of a picture's directory (TIFF 6.0, section 8). */
const TAGS = { width: 256, height: 257, samples: 277, extraSamples: 338 } as const

/** What `ExtraSamples` says of alpha (TIFF 6.0, section 18). */
export const TIFF_EXTRA_SAMPLES = { premultiplied: 1, straight: 2 } as const

/** How a description ends, by the alpha. */
export const TIFF_ALPHAS: Readonly<Record<EncoderChoice['alpha'], string>> = {
  none: '',
  straight: ' straight',
  premultiplied: ' premultiplied',
}

/** A value in the directory of a picture, and where in the file it lies. */
interface TiffValue {
  readonly value: number
  readonly at: number
}

/** The directory of a little-endian TIFF by its tags; null where it is none, or cut off. */
async function readTiffTags(file: FileHandle): Promise<ReadonlyMap<number, TiffValue> | null> {
  const { buffer: head, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
  if (bytesRead < 8 || head.toString('latin1', 0, 2) !== 'II' || head.readUInt16LE(2) !== 42) return null
  const start = head.readUInt32LE(4)
  const { buffer: counted, bytesRead: countedBytes } = await file.read(Buffer.alloc(2), 0, 2, start)
  if (countedBytes < 2) return null
  const bytes = counted.readUInt16LE(0) * ENTRY_BYTES
  const { buffer: entries, bytesRead: entryBytes } = await file.read(Buffer.alloc(bytes), 0, bytes, start + 2)
  if (entryBytes < bytes) return null
  const tags = new Map<number, TiffValue>()
  for (let entry = 0; entry < bytes; entry += ENTRY_BYTES) {
    const isShort = entries.readUInt16LE(entry + 2) === 3
    const value = isShort ? entries.readUInt16LE(entry + 8) : entries.readUInt32LE(entry + 8)
    tags.set(entries.readUInt16LE(entry), { value, at: start + 2 + entry + 8 })
  }
  return tags
}

/** Where the file says what its fourth sample is; null where there is none. */
export async function tiffExtraSamplesAt(file: FileHandle): Promise<number | null> {
  return (await readTiffTags(file))?.get(TAGS.extraSamples)?.at ?? null
}

/** Size, samples and alpha of a TIFF by its directory, which ffmpeg writes behind the picture. */
export async function describeTiff(file: FileHandle): Promise<string> {
  const tags = await readTiffTags(file)
  if (tags === null) return 'incomplete'
  const valueOf = (tag: keyof typeof TAGS): number => tags.get(TAGS[tag])?.value ?? 0
  const size = `${valueOf('width')}x${valueOf('height')}`
  if (valueOf('samples') === 3) return `${size} rgb24`
  const kind = valueOf('extraSamples')
  const alpha = kind === TIFF_EXTRA_SAMPLES.premultiplied ? 'premultiplied' : kind === 2 ? 'straight' : 'none'
  return `${size} rgba${TIFF_ALPHAS[alpha]}`
}
