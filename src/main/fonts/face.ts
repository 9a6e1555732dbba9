import type { AxisSetting } from '../../shared/layout/variations'

/** A face that can be loaded: what the main process knows of it. The path never leaves the main process. */
export interface FontFace {
  /** Stable name, such as `bundled:NotoSansSC_400Regular`; tells nothing of where the file lies. */
  readonly id: string
  readonly family: string
  readonly path: string
  /** Face of a collection (.ttc); 0 for a plain file. */
  readonly faceIndex: number
  /** Colour emoji: painted by the canvas. */
  readonly color: boolean
  /** Where on its axes a variable font is used; empty for its plain letters. */
  readonly variations: readonly AxisSetting[]
}

/** One of a variable font's axes. */
export interface FontAxis {
  readonly tag: string
  readonly min: number
  /** Where the font's plain letters are. */
  readonly initial: number
  readonly max: number
}

/** What a font file says of one of its faces. */
export interface FaceRecord {
  readonly faceIndex: number
  /** The family as it calls itself in English, else in its first language. */
  readonly family: string
  /** Its family names in all languages, typographic and legacy ones. */
  readonly names: readonly string[]
  /** 1 to 1000; 400 is regular. */
  readonly weight: number
  readonly italic: boolean
  readonly color: boolean
  /** Empty unless it is variable. */
  readonly axes: readonly FontAxis[]
}

/** A face of the index, with what choosing by weight and slant needs. */
export interface IndexedFace extends FontFace {
  readonly names: readonly string[]
  readonly weight: number
  readonly italic: boolean
  readonly axes: readonly FontAxis[]
}
