import type { Span } from '../../document/types'
import { bytesWithRoom, float64WithRoom } from '../growable'
import { isIdeographicText } from './features'
import { GlyphBuffer } from './glyphs'
import { LineEdges } from './line-edges'
import type { Run } from './run'

/** Marks of a UTF-16 unit. A grapheme cluster starts here. */
export const GRAPHEME = 1
/** A line may start here. */
export const BREAK = 2
/** A line may start here without shaping anew. */
export const SAFE = 4
/** White space: hangs at a line's end. */
export const HANGING = 8
/** Set in ideographs: room may be added beside it. */
export const IDEOGRAPHIC = 16
/** Advances to the next tab stop. */
export const TAB = 32
/** No letter spacing after this cluster: it shows nothing, or joins the next letter. */
export const CLOSED = 64

/** One paragraph under way: text, marks, runs and glyphs. One object serves all paragraphs, its arrays grow. */
export class Paragraph {
  text = ''
  /** Its letter styles; at least one span. */
  spans: readonly Span[] = []
  /** Base embedding level. */
  base: 0 | 1 = 0
  /** Set in ideographs, so that punctuation takes an ideograph's width. */
  ideographic = false
  marks = new Uint8Array(256)
  /** Width of each cluster, at its first unit, without letter spacing. */
  advancePx = new Float64Array(256)
  /** Letter spacing after each grapheme cluster, at its first unit. */
  spacingPx = new Float64Array(256)
  /** Room after each grapheme cluster on the line being placed. */
  gapPx = new Float64Array(256)
  runs: Run[] = []
  readonly glyphs = new GlyphBuffer()
  /** What may stand beyond the edges of lines; null where nothing may. */
  edges: LineEdges | null = null
  readonly #edges = new LineEdges()

  begin(text: string, spans: readonly Span[]): void {
    this.text = text
    this.spans = spans
    this.ideographic = isIdeographicText(text)
    this.marks = bytesWithRoom(this.marks, text.length + 1)
    this.advancePx = float64WithRoom(this.advancePx, text.length + 1)
    this.spacingPx = float64WithRoom(this.spacingPx, text.length + 1)
    this.gapPx = float64WithRoom(this.gapPx, text.length + 1)
    this.marks.fill(0, 0, text.length + 1)
    this.advancePx.fill(0, 0, text.length + 1)
    this.spacingPx.fill(0, 0, text.length + 1)
    this.runs = []
    this.glyphs.count = 0
    this.edges = null
  }

  /** Lets clusters stand beyond the edges of lines; how far is still to be said. */
  openEdges(): LineEdges {
    this.#edges.clear(this.text.length)
    this.edges = this.#edges
    return this.#edges
  }

  has(unit: number, mark: number): boolean {
    return (this.marks[unit]! & mark) !== 0
  }

  /** First unit of the next grapheme cluster. */
  nextGrapheme(unit: number): number {
    let next = unit + 1
    while (next < this.text.length && !this.has(next, GRAPHEME)) next++
    return next
  }

  /** Width of the clusters that start in a range. */
  widthPx(start: number, end: number): number {
    let width = 0
    for (let unit = start; unit < end; unit++) width += this.advancePx[unit]!
    return width
  }
}
