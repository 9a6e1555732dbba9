/** The characters a face maps, as sorted ranges: first, last, first, last … */
export type Coverage = Uint32Array<ArrayBuffer>

/** Reads a `cmap` table's widest Unicode subtable, formats 4, 6, 12 and 13 (OpenType 1.9, "cmap"). */
export function readCoverage(cmap: Buffer): Coverage {
  const ranges: number[] = []
  const offset = widestSubtable(cmap)
  if (offset !== null) readSubtable(cmap.subarray(offset), ranges)
  return Uint32Array.from(ranges)
}

/** Whether a character is in one of the ranges. */
export function isCovered(coverage: Coverage, codePoint: number): boolean {
  let low = 0
  let high = coverage.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (coverage[2 * middle + 1]! < codePoint) low = middle + 1
    else high = middle
  }
  return low < coverage.length / 2 && coverage[2 * low]! <= codePoint
}

/** Platform and encoding of Unicode subtables, best first: full repertoire, then the basic plane, then symbols. */
const PREFERENCE = ['3/10', '0/6', '0/4', '3/1', '0/3', '0/2', '0/1', '0/0', '3/0']

function widestSubtable(cmap: Buffer): number | null {
  if (cmap.length < 4) return null
  const offsets = new Map<string, number>()
  const count = cmap.readUInt16BE(2)
  for (let record = 4; record + 8 <= cmap.length && record < 4 + 8 * count; record += 8) {
    const key = `${cmap.readUInt16BE(record)}/${cmap.readUInt16BE(record + 2)}`
    const offset = cmap.readUInt32BE(record + 4)
    if (offset + 16 <= cmap.length && !offsets.has(key)) offsets.set(key, offset)
  }
  const key = PREFERENCE.find((candidate) => offsets.has(candidate))
  return key === undefined ? null : offsets.get(key)!
}

function readSubtable(table: Buffer, ranges: number[]): void {
  const format = table.readUInt16BE(0)
  if (format === 4) readSegments(table, ranges)
  else if (format === 6) push(ranges, table.readUInt16BE(6), table.readUInt16BE(6) + table.readUInt16BE(8) - 1)
  else if (format === 12 || format === 13) readGroups(table, ranges)
}

function readGroups(table: Buffer, ranges: number[]): void {
  const end = Math.min(table.length, 16 + 12 * table.readUInt32BE(12))
  for (let group = 16; group + 12 <= end; group += 12) {
    // A group that begins with glyph 0 maps its first character to "missing" in format 12.
    push(ranges, table.readUInt32BE(group), table.readUInt32BE(group + 4))
  }
}

function readSegments(table: Buffer, ranges: number[]): void {
  const bytes = table.readUInt16BE(6)
  const starts = 16 + bytes
  for (let segment = 0; segment < bytes && starts + 3 * bytes <= table.length; segment += 2) {
    const last = table.readUInt16BE(14 + segment)
    const first = table.readUInt16BE(starts + segment)
    const delta = table.readUInt16BE(starts + bytes + segment)
    const offsetAt = starts + 2 * bytes + segment
    const offset = table.readUInt16BE(offsetAt)
    if (offset === 0) {
      if (first !== 0xffff) push(ranges, first, last)
    } else {
      readGlyphs(table, offsetAt + offset, first, last, delta, ranges)
    }
  }
}

/** Segments with a glyph list may have holes: glyph 0. */
function readGlyphs(table: Buffer, at: number, first: number, last: number, delta: number, ranges: number[]): void {
  for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
    const glyphAt = at + 2 * (codePoint - first)
    if (glyphAt + 2 > table.length) return
    const glyph = table.readUInt16BE(glyphAt)
    if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) push(ranges, codePoint, codePoint)
  }
}

/** Adds a range behind the others; one that goes on where the last ends lengthens it. */
function push(ranges: number[], first: number, last: number): void {
  if (last < first || last > 0x10ffff || (ranges.length > 0 && first <= ranges.at(-1)!)) return
  if (ranges.length > 0 && first === ranges.at(-1)! + 1) ranges[ranges.length - 1] = last
  else ranges.push(first, last)
}
