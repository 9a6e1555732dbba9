/** A font file's face, as bytes: what HarfBuzz shapes with. */
export interface FontData {
  /** Stable name of this face within one roll, such as `bundled:NotoSansSC-400`. */
  readonly id: string
  readonly family: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Face of a collection (.ttc); 0 for a plain file. */
  readonly faceIndex: number
  /** Colour emoji: measured by HarfBuzz, painted by the canvas. */
  readonly color: boolean
}

/** Direction in which the window travels over the strip. */
export type Axis = 'vertical' | 'horizontal'

/**
 * The whole strip, shaped and placed: structure of arrays, so that a long roll is kept and walked cheaply.
 * All positions are in px from the strip's top left corner, margins included, y downwards.
 */
export interface Layout {
  readonly axis: Axis
  /** Strip size in px, margins included. Across the axis it is the frame's size. */
  readonly widthPx: number
  readonly heightPx: number
  /** From the top of the first line to the bottom of the last, margins left out; may be more than a ticker's frame holds. */
  readonly blockHeightPx: number
  /** Ids of the faces that `glyphFont` indexes. */
  readonly fontIds: readonly string[]
  readonly lineCount: number
  /** Line i owns glyphs `lineGlyphStart[i] … lineGlyphStart[i+1] - 1`, in visual order; lineCount + 1 entries. */
  readonly lineGlyphStart: Uint32Array
  /** Baseline of each line. */
  readonly lineBaselinePx: Float64Array
  /** Ink of each line (outlines of its glyphs, without outline stroke and shadow), for culling. Empty line: top = bottom. */
  readonly lineInkTopPx: Float64Array
  readonly lineInkBottomPx: Float64Array
  /** UTF-16 index in the text at which each line starts; lineCount + 1 entries. */
  readonly lineTextStart: Uint32Array
  readonly glyphFont: Uint16Array
  /** Glyph id of the face, or, where the face is `color`, an index into `emoji`. */
  readonly glyphId: Uint32Array
  /** Origin of each glyph. */
  readonly glyphXPx: Float64Array
  readonly glyphYPx: Float64Array
  /** Emoji clusters, each painted as one string with the colour face. */
  readonly emoji: readonly string[]
  readonly sizePx: number
  /** Distance of the baselines of two lines of a paragraph, a whole number. */
  readonly linePitchPx: number
  readonly missing: MissingGlyphs
}

/** Characters that no face of the chain can draw. */
export interface MissingGlyphs {
  /** How often they occur in all. */
  readonly count: number
  /** The distinct characters, in order of appearance, at most 64. */
  readonly characters: readonly string[]
}

/** What planning needs to know of a layout. */
export interface LayoutSummary {
  readonly widthPx: number
  readonly heightPx: number
  readonly blockHeightPx: number
  readonly lineCount: number
  /** Visible characters (grapheme clusters that are not white space), for reading speed. */
  readonly characterCount: number
  /** Those of them in scripts that say more with each character: Han, kana, Hangul, Bopomofo. */
  readonly cjkCharacterCount: number
  readonly linePitchPx: number
  readonly missing: MissingGlyphs
}
