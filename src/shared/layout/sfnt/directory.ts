/** Where a table of an OpenType face lies in its file, in bytes. */
export interface SfntTable {
  readonly tag: string
  readonly offset: number
  readonly length: number
}

const COLLECTION = 0x74746366
const VERSIONS = new Set([0x00010000, 0x4f54544f, 0x74727565])
const TABLE_RECORD_BYTES = 16
const MOST_FACES = 1024
const MOST_TABLES = 256

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(
    view.getUint8(offset),
    view.getUint8(offset + 1),
    view.getUint8(offset + 2),
    view.getUint8(offset + 3),
  )

/**
 * Byte offsets of the table directories in a font file, one a face; empty when the bytes are no OpenType font.
 * `bytes` needs to hold the beginning of the file only. Format: OpenType 1.9, "Organization of an OpenType font".
 */
export function faceOffsets(bytes: Uint8Array): readonly number[] {
  if (bytes.length < 12) return []
  const view = viewOf(bytes)
  const signature = view.getUint32(0)
  if (signature !== COLLECTION) return VERSIONS.has(signature) ? [0] : []
  const count = Math.min(view.getUint32(8), MOST_FACES, Math.floor((bytes.length - 12) / 4))
  return Array.from({ length: count }, (_, face) => view.getUint32(12 + 4 * face))
}

/** Bytes that the directory at the start of `bytes` takes; 0 when there is none. */
export function directoryLength(bytes: Uint8Array): number {
  if (bytes.length < 12) return 0
  const view = viewOf(bytes)
  const tables = view.getUint16(4)
  return VERSIONS.has(view.getUint32(0)) && tables <= MOST_TABLES ? 12 + TABLE_RECORD_BYTES * tables : 0
}

/** The tables that the directory at the start of `bytes` lists; offsets count from the start of the file. */
export function readDirectory(bytes: Uint8Array): readonly SfntTable[] {
  const length = Math.min(directoryLength(bytes), bytes.length)
  const view = viewOf(bytes)
  const tables: SfntTable[] = []
  for (let record = 12; record + TABLE_RECORD_BYTES <= length; record += TABLE_RECORD_BYTES) {
    tables.push({ tag: tagAt(view, record), offset: view.getUint32(record + 8), length: view.getUint32(record + 12) })
  }
  return tables
}
