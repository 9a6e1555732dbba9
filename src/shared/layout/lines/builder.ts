import type { FontSet } from '../font-set'
import { float64WithRoom, uint32WithRoom } from '../growable'
import type { Lettering } from '../lettering'
import type { InkLook, PlacedPicture, Shape } from '../types'
import { GlyphBuilder } from './glyph-builder'
import { firstOfLine } from './of-line'
import { Typefaces } from './typefaces'

/** Lines and glyphs of the strip as they are placed; its arrays become the layout's. */
export class LayoutBuilder {
  lineCount = 0
  lineTextStart = new Uint32Array(256)
  lineBaselinePx = new Float64Array(256)
  lineInkTopPx = new Float64Array(256)
  lineInkBottomPx = new Float64Array(256)
  readonly glyphs = new GlyphBuilder()
  readonly emoji: string[] = []
  private readonly emojiIndex = new Map<string, number>()
  readonly shapes: Shape[] = []
  readonly pictures: PlacedPicture[] = []
  readonly typefaces: Typefaces
  private lineIsBare = true

  constructor(
    fonts: FontSet,
    letterings: readonly Lettering[],
    readonly inks: InkLook[],
  ) {
    this.typefaces = new Typefaces(fonts, letterings)
  }

  /** Where in the text the line begun last starts. */
  get lastTextStart(): number {
    return this.lineCount === 0 ? 0 : this.lineTextStart[this.lineCount - 1]!
  }

  /** Begins a line; its glyphs follow. */
  beginLine(textStart: number, baselinePx: number): void {
    const line = this.lineCount++
    this.lineTextStart = uint32WithRoom(this.lineTextStart, this.lineCount + 1)
    this.lineBaselinePx = float64WithRoom(this.lineBaselinePx, this.lineCount)
    this.lineInkTopPx = float64WithRoom(this.lineInkTopPx, this.lineCount)
    this.lineInkBottomPx = float64WithRoom(this.lineInkBottomPx, this.lineCount)
    this.glyphs.beginLine()
    this.lineTextStart[line] = textStart
    this.lineBaselinePx[line] = baselinePx
    this.lineInkTopPx[line] = baselinePx
    this.lineInkBottomPx[line] = baselinePx
    this.lineIsBare = true
  }

  /** Adds a glyph of an outline face, unless it has no ink. `typeface` is an index of `typefaces`. */
  addGlyph(typeface: number, glyphId: number, xPx: number, yPx: number): void {
    const { face, pxPerUnit, boldPx } = this.typefaces.at(typeface)
    if (!face.hasInk(glyphId)) return
    const topPx = yPx - face.topOf(glyphId) * pxPerUnit - boldPx / 2
    this.add(typeface, glyphId, xPx, yPx, topPx, yPx - face.bottomOf(glyphId) * pxPerUnit + boldPx / 2)
  }

  /** Adds an emoji cluster, which the canvas paints. */
  addEmoji(typeface: number, cluster: string, xPx: number, yPx: number): void {
    let index = this.emojiIndex.get(cluster)
    if (index === undefined) {
      index = this.emoji.push(cluster) - 1
      this.emojiIndex.set(cluster, index)
    }
    const { face, pxPerUnit } = this.typefaces.at(typeface)
    this.add(typeface, index, xPx, yPx, yPx - face.ascent * pxPerUnit, yPx + face.descent * pxPerUnit)
  }

  /** Adds a rectangle to the line. */
  addShape(ink: number, xPx: number, yPx: number, widthPx: number, heightPx: number): void {
    this.shapes.push({ line: this.lineCount - 1, ink, xPx, yPx, widthPx, heightPx })
    this.stretchInk(yPx, yPx + heightPx)
  }

  addPicture(source: string, xPx: number, yPx: number, widthPx: number, heightPx: number): void {
    this.pictures.push({ line: this.lineCount - 1, source, xPx, yPx, widthPx, heightPx })
    this.stretchInk(yPx, yPx + heightPx)
  }

  /** Moves a line that has been placed. */
  shiftLine(line: number, xPx: number, yPx: number): void {
    this.glyphs.shiftLine(line, xPx, yPx)
    this.lineBaselinePx[line]! += yPx
    this.lineInkTopPx[line]! += yPx
    this.lineInkBottomPx[line]! += yPx
    shiftAll(this.shapes, line, xPx, yPx)
    shiftAll(this.pictures, line, xPx, yPx)
  }

  private add(typeface: number, id: number, xPx: number, yPx: number, topPx: number, bottomPx: number): void {
    this.glyphs.add(typeface, id, xPx, yPx)
    this.stretchInk(topPx, bottomPx)
  }

  private stretchInk(topPx: number, bottomPx: number): void {
    const line = this.lineCount - 1
    const isFirst = this.lineIsBare
    if (isFirst || topPx < this.lineInkTopPx[line]!) this.lineInkTopPx[line] = topPx
    if (isFirst || bottomPx > this.lineInkBottomPx[line]!) this.lineInkBottomPx[line] = bottomPx
    this.lineIsBare = false
  }
}

/** Moves what belongs to a line; `placed` ascends by line. */
function shiftAll(placed: (Shape | PlacedPicture)[], line: number, xPx: number, yPx: number): void {
  for (let index = firstOfLine(placed, line); placed[index]?.line === line; index++) {
    const before = placed[index]!
    placed[index] = { ...before, xPx: before.xPx + xPx, yPx: before.yPx + yPx }
  }
}
