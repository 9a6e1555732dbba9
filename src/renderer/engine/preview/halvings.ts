/** Size of a picture on the screen, in the screen's own px. */
export interface ShownSize {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * How often a frame is to be halved before the page shrinks it to its size on the screen: the page looks at two by
 * two px only, so that of a frame shrunk to less than half, thin strokes would come and go.
 */
export function halvingsFor(frame: ShownSize, shown: ShownSize | null): number {
  if (shown === null || shown.widthPx <= 0 || shown.heightPx <= 0) return 0
  const ratio = Math.min(frame.widthPx / shown.widthPx, frame.heightPx / shown.heightPx)
  return Math.max(0, Math.floor(Math.log2(ratio)))
}

/** Length of a side after that many halvings, never nothing. */
export function halved(px: number, times: number): number {
  return Math.max(1, Math.ceil(px / 2 ** times))
}
