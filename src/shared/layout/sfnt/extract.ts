import { faceOffsets, readDirectory, type SfntTable } from './directory'

/** Pictures of glyphs: the canvas paints them; shaping does without. They are most of an emoji font's megabytes. */
const PICTURES = new Set(['CBDT', 'CBLC', 'EBDT', 'EBLC', 'sbix', 'SVG ', 'COLR', 'CPAL'])
/** A file cut short lacks these; what else is damaged can be done without. */
const OUTLINES = new Set(['glyf', 'loca', 'CFF ', 'CFF2'])
const NEEDED = ['cmap', 'head', 'maxp', 'hhea', 'hmtx']

export interface ExtractedFace {
  /** A font file of this face alone, without pictures. */
  readonly bytes: Uint8Array
  readonly glyphCount: number
}

/**
 * Cuts one face out of a font file: what HarfBuzz needs and no more, so that a 25 MB emoji font takes 4 MB and
 * a collection's other faces none. Null when the bytes are no font with the tables that shaping needs.
 */
export function extractFace(file: Uint8Array, faceIndex: number): ExtractedFace | null {
  const start = faceOffsets(file)[faceIndex]
  if (start === undefined || start + 12 > file.length) return null
  const all = readDirectory(file.subarray(start))
  const isWhole = (table: SfntTable): boolean => table.offset + table.length <= file.length
  if (all.some((table) => OUTLINES.has(table.tag) && !isWhole(table))) return null
  const tables = all.filter((table) => !PICTURES.has(table.tag) && isWhole(table))
  if (!NEEDED.every((tag) => tables.some((table) => table.tag === tag && table.length > 0))) return null
  const maxp = tables.find((table) => table.tag === 'maxp')
  if (maxp === undefined || maxp.length < 6) return null

  const align = (length: number): number => Math.ceil(length / 4) * 4
  const directoryBytes = 12 + 16 * tables.length
  const bytes = new Uint8Array(directoryBytes + tables.reduce((sum, table) => sum + align(table.length), 0))
  const view = new DataView(bytes.buffer)
  bytes.set(file.subarray(start, start + 4), 0)
  view.setUint16(4, tables.length)
  let offset = directoryBytes
  tables.forEach((table, index) => {
    const record = 12 + 16 * index
    for (let i = 0; i < 4; i++) bytes[record + i] = table.tag.charCodeAt(i)
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, table.length)
    bytes.set(file.subarray(table.offset, table.offset + table.length), offset)
    offset += align(table.length)
  })
  const glyphCount = (file[maxp.offset + 4]! << 8) | file[maxp.offset + 5]!
  return { bytes, glyphCount }
}
