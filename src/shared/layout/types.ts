import type { Fit } from '../fit/solve'
import type { AxisSetting } from './variations'
import type { TextFault } from '../document/parsed'
import type { RollSpec } from '../roll/spec'
import type { Glyphs } from './glyphs'
import type { CuePlace, MarkPlaces, Stop } from '../scroll/strip'

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
  /** Where on its axes a variable font is used; its plain letters where it is left out. */
  readonly variations?: readonly AxisSetting[]
}

/** A face in the chain of a letter style, and what painting adds where the family has no such face. */
export interface ChainFace {
  /** Index among all faces of the roll. */
  readonly face: number
  /** Drawn bolder than the face is. */
  readonly emboldened: boolean
  /** Drawn slanted, since the face is upright. */
  readonly slanted: boolean
}

/** The faces of a letter style, in the order in which they are tried. */
export type Chain = readonly ChainFace[]

/** Direction in which the window travels over the strip. */
export type Axis = 'vertical' | 'horizontal'

/** A face as some letters use it. */
export interface Typeface {
  readonly sizePx: number
  /** Index into `inks`. */
  readonly ink: number
  /** By how much strokes are thickened in all; 0 for none. */
  readonly boldPx: number
  /** Shift to the right for each px upwards; 0 for upright. */
  readonly slant: number
  /** Drawn a quarter turn to the right, as Latin letters in vertical writing. */
  readonly isTurned: boolean
}

/** Colour of letters and what is painted around them. */
export interface InkLook {
  readonly color: string
  readonly outline: RollSpec['type']['outline']
  readonly shadow: RollSpec['type']['shadow']
}

/** A filled rectangle: a rule, an underline. */
export interface Shape {
  readonly line: number
  /** Index into `inks`. */
  readonly ink: number
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/** A picture's place, whole px. */
export interface PlacedPicture {
  readonly line: number
  readonly source: string
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
}

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
  /** Ids of the faces that the glyphs' `font` indexes. */
  readonly fontIds: readonly string[]
  /** How each of them is used; a face in two sizes or inks is there twice. */
  readonly typefaces: readonly Typeface[]
  readonly inks: readonly InkLook[]
  readonly lineCount: number
  /** Baseline of each line. */
  readonly lineBaselinePx: Float64Array
  /** Ink of each line (outlines of its glyphs, shapes and pictures, without outline stroke and shadow), for culling. Empty line: top = bottom. */
  readonly lineInkTopPx: Float64Array
  readonly lineInkBottomPx: Float64Array
  /** UTF-16 index in the text at which each line starts; lineCount + 1 entries. */
  readonly lineTextStart: Uint32Array
  readonly glyphs: Glyphs
  /** Emoji clusters, each painted as one string with the colour face. */
  readonly emoji: readonly string[]
  /** Ascending by line. */
  readonly shapes: readonly Shape[]
  /** Ascending by line. */
  readonly pictures: readonly PlacedPicture[]
  readonly stops: readonly Stop[]
  /** Distance of the baselines of two lines of a paragraph, a whole number; the least where they differ. */
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
  readonly stops: readonly Stop[]
  readonly missing: MissingGlyphs
  /** What letters are painted in. */
  readonly inks: readonly InkLook[]
  /** Whether there are colours that no ink tells: those of pictures and emoji. */
  readonly holdsPictures: boolean
  /** What is wrong in the text. */
  readonly faults: readonly TextFault[]
  /** Where the lines that `scroll.marks` name lie; left out where there are no marks. */
  readonly marks?: MarkPlaces | undefined
  /** What was changed so that the roll has its length; left out where nothing had to be. */
  readonly fit?: Fit | undefined
  /** Where the lines of a text with times lie; left out where it has none. */
  readonly cues?: readonly CuePlace[] | undefined
}
