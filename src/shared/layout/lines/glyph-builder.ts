import { ALONG_STEP_PX, type GlyphIds, type Glyphs } from '../glyphs'
import { int32WithRoom, float64WithRoom, uint16WithRoom, uint32WithRoom } from '../growable'

/** A stretch ends there: its distances are kept exactly, and it is short enough to be culled by. */
const LONGEST_PX = 1000
const MOST_16_BIT = 0xffff

/** Glyphs as they are placed, line by line. */
export class GlyphBuilder {
  private lineCount = 0
  private stretchCount = 0
  private glyphCount = 0
  private isDown = false
  private lineStart = new Uint32Array(256)
  private font = new Uint16Array(256)
  private first = new Uint32Array(256)
  private end = new Uint32Array(256)
  private xPx = new Float64Array(256)
  private yPx = new Float64Array(256)
  private id: GlyphIds = new Uint16Array(1024)
  private along = new Int32Array(1024)

  /** Begins a line; its glyphs follow. */
  beginLine(): void {
    this.lineStart = uint32WithRoom(this.lineStart, this.lineCount + 2)
    this.lineStart[this.lineCount++] = this.stretchCount
  }

  /** Adds a glyph to the line begun last, by its origin. */
  add(font: number, id: number, xPx: number, yPx: number): void {
    const glyph = this.glyphCount++
    const last = this.stretchCount - 1
    const isFirst = last < this.lineStart[this.lineCount - 1]!
    const goesOn =
      !isFirst && this.font[last] === font && this.yPx[last] === yPx && Math.abs(xPx - this.xPx[last]!) <= LONGEST_PX
    const stretch = goesOn ? last : this.beginStretch(font, xPx, yPx)
    this.end[stretch] = this.glyphCount
    this.makeRoom(id)
    this.id[glyph] = id
    this.along[glyph] = Math.round((xPx - this.xPx[stretch]!) / ALONG_STEP_PX)
  }

  /** Moves a line that has been placed. */
  shiftLine(line: number, xPx: number, yPx: number): void {
    const end = line + 1 < this.lineCount ? this.lineStart[line + 1]! : this.stretchCount
    for (let stretch = this.lineStart[line]!; stretch < end; stretch++) {
      this.xPx[stretch]! += xPx
      this.yPx[stretch]! += yPx
    }
  }

  /** Turns all lines a quarter to the right, about the top left corner of a strip of this width. */
  turn(widthPx: number): void {
    for (let stretch = 0; stretch < this.stretchCount; stretch++) {
      const alongPx = this.xPx[stretch]!
      this.xPx[stretch] = widthPx - this.yPx[stretch]!
      this.yPx[stretch] = alongPx
    }
    this.isDown = true
  }

  /** Views of what has been built: a copy would double the memory of a long roll while it is made. */
  finish(): Glyphs {
    const { lineCount, stretchCount, glyphCount, isDown } = this
    this.lineStart[lineCount] = stretchCount
    return {
      lineStart: this.lineStart.subarray(0, lineCount + 1),
      font: this.font.subarray(0, stretchCount),
      first: this.first.subarray(0, stretchCount),
      end: this.end.subarray(0, stretchCount),
      xPx: this.xPx.subarray(0, stretchCount),
      yPx: this.yPx.subarray(0, stretchCount),
      id: this.id.subarray(0, glyphCount),
      along: this.along.subarray(0, glyphCount),
      isDown,
    }
  }

  private beginStretch(font: number, xPx: number, yPx: number): number {
    const stretch = this.stretchCount++
    if (stretch >= this.font.length) {
      this.font = uint16WithRoom(this.font, this.stretchCount)
      this.first = uint32WithRoom(this.first, this.stretchCount)
      this.end = uint32WithRoom(this.end, this.stretchCount)
      this.xPx = float64WithRoom(this.xPx, this.stretchCount)
      this.yPx = float64WithRoom(this.yPx, this.stretchCount)
    }
    this.font[stretch] = font
    this.first[stretch] = this.glyphCount - 1
    this.xPx[stretch] = xPx
    this.yPx[stretch] = yPx
    return stretch
  }

  private makeRoom(id: number): void {
    if (id > MOST_16_BIT && this.id instanceof Uint16Array) this.id = Uint32Array.from(this.id)
    if (this.glyphCount <= this.along.length) return
    this.along = int32WithRoom(this.along, this.glyphCount)
    this.id =
      this.id instanceof Uint16Array
        ? uint16WithRoom(this.id, this.glyphCount)
        : uint32WithRoom(this.id, this.glyphCount)
  }
}
