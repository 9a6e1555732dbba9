import type { FontSet } from '../font-set'
import { float64WithRoom, uint16WithRoom, uint32WithRoom } from '../growable'

/** Lines and glyphs of the strip as they are placed; its arrays become the layout's. */
export class LayoutBuilder {
  lineCount = 0
  glyphCount = 0
  lineGlyphStart = new Uint32Array(256)
  lineTextStart = new Uint32Array(256)
  lineBaselinePx = new Float64Array(256)
  lineInkTopPx = new Float64Array(256)
  lineInkBottomPx = new Float64Array(256)
  glyphFont = new Uint16Array(1024)
  glyphId = new Uint32Array(1024)
  glyphXPx = new Float64Array(1024)
  glyphYPx = new Float64Array(1024)
  readonly emoji: string[] = []
  private readonly emojiIndex = new Map<string, number>()
  private readonly pxPerUnit: readonly number[]

  constructor(
    private readonly fonts: FontSet,
    sizePx: number,
  ) {
    this.pxPerUnit = fonts.faces.map((face) => sizePx / face.unitsPerEm)
  }

  /** Begins a line; its glyphs follow. */
  beginLine(textStart: number, baselinePx: number): void {
    const line = this.lineCount++
    this.lineGlyphStart = uint32WithRoom(this.lineGlyphStart, this.lineCount + 1)
    this.lineTextStart = uint32WithRoom(this.lineTextStart, this.lineCount + 1)
    this.lineBaselinePx = float64WithRoom(this.lineBaselinePx, this.lineCount)
    this.lineInkTopPx = float64WithRoom(this.lineInkTopPx, this.lineCount)
    this.lineInkBottomPx = float64WithRoom(this.lineInkBottomPx, this.lineCount)
    this.lineGlyphStart[line] = this.glyphCount
    this.lineTextStart[line] = textStart
    this.lineBaselinePx[line] = baselinePx
    this.lineInkTopPx[line] = baselinePx
    this.lineInkBottomPx[line] = baselinePx
  }

  /** Adds a glyph of an outline face, unless it has no ink. */
  addGlyph(faceIndex: number, glyphId: number, xPx: number, yPx: number): void {
    const face = this.fonts.faces[faceIndex]!
    if (!face.hasInk(glyphId)) return
    const scale = this.pxPerUnit[faceIndex]!
    this.add(faceIndex, glyphId, xPx, yPx, yPx - face.topOf(glyphId) * scale, yPx - face.bottomOf(glyphId) * scale)
  }

  /** Adds an emoji cluster, which the canvas paints. */
  addEmoji(faceIndex: number, cluster: string, xPx: number, yPx: number): void {
    let index = this.emojiIndex.get(cluster)
    if (index === undefined) {
      index = this.emoji.push(cluster) - 1
      this.emojiIndex.set(cluster, index)
    }
    const face = this.fonts.faces[faceIndex]!
    const scale = this.pxPerUnit[faceIndex]!
    this.add(faceIndex, index, xPx, yPx, yPx - face.ascent * scale, yPx + face.descent * scale)
  }

  /** Moves a line that has been placed. */
  shiftLine(line: number, xPx: number, yPx: number): void {
    const end = line + 1 < this.lineCount ? this.lineGlyphStart[line + 1]! : this.glyphCount
    for (let glyph = this.lineGlyphStart[line]!; glyph < end; glyph++) {
      this.glyphXPx[glyph]! += xPx
      this.glyphYPx[glyph]! += yPx
    }
    this.lineBaselinePx[line]! += yPx
    this.lineInkTopPx[line]! += yPx
    this.lineInkBottomPx[line]! += yPx
  }

  private add(faceIndex: number, id: number, xPx: number, yPx: number, topPx: number, bottomPx: number): void {
    const line = this.lineCount - 1
    const glyph = this.glyphCount++
    if (glyph >= this.glyphId.length) {
      this.glyphFont = uint16WithRoom(this.glyphFont, this.glyphCount)
      this.glyphId = uint32WithRoom(this.glyphId, this.glyphCount)
      this.glyphXPx = float64WithRoom(this.glyphXPx, this.glyphCount)
      this.glyphYPx = float64WithRoom(this.glyphYPx, this.glyphCount)
    }
    this.glyphFont[glyph] = faceIndex
    this.glyphId[glyph] = id
    this.glyphXPx[glyph] = xPx
    this.glyphYPx[glyph] = yPx
    const first = glyph === this.lineGlyphStart[line]
    if (first || topPx < this.lineInkTopPx[line]!) this.lineInkTopPx[line] = topPx
    if (first || bottomPx > this.lineInkBottomPx[line]!) this.lineInkBottomPx[line] = bottomPx
  }
}
