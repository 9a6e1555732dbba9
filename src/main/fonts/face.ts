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
}

/** A face of the index, with what choosing by weight and slant needs. */
export interface IndexedFace extends FontFace {
  readonly names: readonly string[]
  readonly weight: number
  readonly italic: boolean
}
