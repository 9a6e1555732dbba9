/** What a picture that moves tells of itself. */
export interface AnimatedPicture {
  readonly widthPx: number
  readonly heightPx: number
  readonly frames: number
  /** Of all frames together. */
  readonly seconds: number
  /** 0 for ever; null where a single frame has nothing to play. */
  readonly plays: number | null
  readonly hasAlpha: boolean
}
