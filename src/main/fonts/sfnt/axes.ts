import type { FontAxis } from '../face'

const HEADER_BYTES = 16
const AXIS_BYTES = 20

/** The axes of a variable font from its `fvar` table (OpenType 1.9); none where there is no such table. */
export function readAxes(fvar: Buffer): readonly FontAxis[] {
  if (fvar.length < HEADER_BYTES || fvar.readUInt16BE(10) < AXIS_BYTES) return []
  const offset = fvar.readUInt16BE(4)
  const count = fvar.readUInt16BE(8)
  const size = fvar.readUInt16BE(10)
  const axes: FontAxis[] = []
  for (let index = 0; index < count; index++) {
    const at = offset + index * size
    if (at + AXIS_BYTES > fvar.length) break
    const fixed = (from: number): number => fvar.readInt32BE(at + from) / 65_536
    axes.push({ tag: fvar.toString('latin1', at, at + 4), min: fixed(4), initial: fixed(8), max: fixed(12) })
  }
  return axes
}
