import { float64WithRoom } from '../growable'

/** How much of a paragraph's clusters may stand beyond the edges of a line, at the first unit of each, px. */
export class LineEdges {
  /** Of the first cluster of a line: the blank half of an opening mark. */
  leadPx = new Float64Array(0)
  /** Of the last cluster of a line: the blank half of a closing mark. */
  trailPx = new Float64Array(0)
  /** Of the last cluster of a line that would not fit otherwise. */
  hangPx = new Float64Array(0)

  clear(length: number): void {
    this.leadPx = float64WithRoom(this.leadPx, length + 1)
    this.trailPx = float64WithRoom(this.trailPx, length + 1)
    this.hangPx = float64WithRoom(this.hangPx, length + 1)
    this.leadPx.fill(0, 0, length + 1)
    this.trailPx.fill(0, 0, length + 1)
    this.hangPx.fill(0, 0, length + 1)
  }
}
