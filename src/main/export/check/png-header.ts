import type { FileHandle } from 'node:fs/promises'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const HEADER_BYTES = 33
const TRAILER_BYTES = 12

/** Colour types of PNG (ISO/IEC 15948, table 11.1). */
const COLOR_TYPES: Readonly<Record<number, string>> = { 2: 'rgb24', 6: 'rgba' }

/** Size and samples of a PNG, by its header and its end. */
export async function describePng(file: FileHandle): Promise<string> {
  const { size } = await file.stat()
  if (size < HEADER_BYTES + TRAILER_BYTES) return 'incomplete'
  const { buffer: head } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
  const { buffer: tail } = await file.read(Buffer.alloc(TRAILER_BYTES), 0, TRAILER_BYTES, size - TRAILER_BYTES)
  if (!head.subarray(0, 8).equals(SIGNATURE) || tail.toString('latin1', 4, 8) !== 'IEND') return 'incomplete'
  const type = COLOR_TYPES[head.readUInt8(25)] ?? `colour type ${head.readUInt8(25)}`
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)} ${head.readUInt8(24) === 8 ? type : 'not 8 bits'}`
}
