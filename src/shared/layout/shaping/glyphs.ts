import { float64WithRoom, uint32WithRoom } from '../growable'

/** Shaped glyphs of a paragraph as structure of arrays, in px, in visual order within each run. */
export class GlyphBuffer {
  count = 0
  id = new Uint32Array(256)
  /** UTF-16 index in the paragraph of the cluster each glyph belongs to. */
  cluster = new Uint32Array(256)
  advancePx = new Float64Array(256)
  dxPx = new Float64Array(256)
  /** Upwards. */
  dyPx = new Float64Array(256)

  /** Makes room for `more` glyphs. */
  reserve(more: number): void {
    const length = this.count + more
    this.id = uint32WithRoom(this.id, length)
    this.cluster = uint32WithRoom(this.cluster, length)
    this.advancePx = float64WithRoom(this.advancePx, length)
    this.dxPx = float64WithRoom(this.dxPx, length)
    this.dyPx = float64WithRoom(this.dyPx, length)
  }
}
