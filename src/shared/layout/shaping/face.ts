import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import { fault } from '../../messages/fault'
import { extractFace } from '../sfnt/extract'
import type { FontData } from '../types'

/** No ink: a space, or a glyph of marks without outline. */
const EMPTY = 0x7fffffff
const UNKNOWN = 0x7ffffffe

/** One face as HarfBuzz holds it, with what layout asks of it again and again. Distances in font units, y up. */
export class LoadedFace {
  readonly id: string
  readonly color: boolean
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly font: Font
  private readonly coverage = new Map<number, boolean>()
  private readonly inkTop: Int32Array
  private readonly inkBottom: Int32Array

  /** Throws a fault of kind `input` when HarfBuzz cannot use the bytes. */
  constructor(data: FontData) {
    const extracted = extractFace(data.bytes, data.faceIndex)
    if (extracted === null) throw fault('input', 'font.unusable', { font: data.family }, 'type.file')
    const face = new Face(new Blob(extracted.bytes), 0)
    this.font = new Font(face)
    const { variations = [] } = data
    // Advances, outlines and extents all follow.
    if (variations.length > 0) this.font.setVariations(variations.map(({ tag, value }) => new Variation(tag, value)))
    this.id = data.id
    this.color = data.color
    this.unitsPerEm = face.upem
    const extents = this.font.hExtents()
    this.ascent = extents.ascender
    this.descent = -extents.descender
    this.inkTop = new Int32Array(extracted.glyphCount).fill(UNKNOWN)
    this.inkBottom = new Int32Array(extracted.glyphCount)
  }

  /** Whether the face's character map has a character. */
  covers(codePoint: number): boolean {
    let covered = this.coverage.get(codePoint)
    if (covered === undefined) {
      covered = (this.font.nominalGlyph(codePoint) ?? 0) !== 0
      this.coverage.set(codePoint, covered)
    }
    return covered
  }

  /** Whether a glyph paints anything. */
  hasInk(glyphId: number): boolean {
    this.measureInk(glyphId)
    return this.inkTop[glyphId] !== EMPTY
  }

  /** Highest point of a glyph that has ink. */
  topOf(glyphId: number): number {
    return this.inkTop[glyphId]!
  }

  /** Lowest point of a glyph that has ink, negative below the baseline. */
  bottomOf(glyphId: number): number {
    return this.inkBottom[glyphId]!
  }

  private measureInk(glyphId: number): void {
    if (this.inkTop[glyphId] !== UNKNOWN) return
    const extents = this.font.glyphExtents(glyphId)
    if (extents === undefined) {
      this.inkTop[glyphId] = this.ascent
      this.inkBottom[glyphId] = -this.descent
    } else if (extents.width === 0 || extents.height === 0) {
      this.inkTop[glyphId] = EMPTY
    } else {
      this.inkTop[glyphId] = extents.yBearing
      this.inkBottom[glyphId] = extents.yBearing + extents.height
    }
  }
}
