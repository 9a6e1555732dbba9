import type { BlankSamples } from '../../../shared/engine/blank'
import type { Picture, Presenter } from './presenter'

/** A band whose bytes are kept, because they are composed anew in every frame. */
interface HeldBytes extends Picture {
  readonly bytes: Uint8Array
}

/** Turns a frame as it was put together from bands into what is shown; returns that, which may be the same buffer. */
export type ComposeFrame = (frame: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

/** A presenter that puts frames together and composes them, px by px as an export does, before another shows them. */
export function composingPresenter(shown: Presenter, blank: BlankSamples, compose: ComposeFrame): Presenter<HeldBytes> {
  let frame = new Uint8Array(0)
  let width = 0
  let height = 0
  return {
    alpha: shown.alpha,
    setSize(widthPx, heightPx, halvings) {
      if (frame.length !== 4 * widthPx * heightPx) frame = new Uint8Array(4 * widthPx * heightPx)
      width = widthPx
      height = heightPx
      shown.setSize(widthPx, heightPx, halvings)
    },
    hold: (bytes, widthPx, heightPx) => ({ bytes: bytes.slice(), widthPx, heightPx, release: () => undefined }),
    show(_background, placed) {
      fillFrame(frame, blank)
      for (const { picture, xPx, yPx } of placed) place(picture, xPx, yPx, frame, width, height)
      shown.showFrame(compose(frame), width, height)
    },
    showFrame(bytes, widthPx, heightPx) {
      shown.showFrame(bytes, widthPx, heightPx)
    },
  }
}

/** Fills an RGBA frame with bare background. */
export function fillFrame(frame: Uint8Array, { parts, alpha }: BlankSamples): void {
  const pixel = new DataView(Uint8Array.of(...parts, alpha).buffer).getUint32(0, true)
  new Uint32Array(frame.buffer, frame.byteOffset, frame.length / 4).fill(pixel)
}

/** Copies what of a picture lies within the frame. */
function place(
  { bytes, widthPx, heightPx }: HeldBytes,
  xPx: number,
  yPx: number,
  frame: Uint8Array,
  frameWidthPx: number,
  frameHeightPx: number,
): void {
  const left = Math.max(0, -xPx)
  const right = Math.min(widthPx, frameWidthPx - xPx)
  if (left >= right) return
  const endRow = Math.min(heightPx, frameHeightPx - yPx)
  for (let row = Math.max(0, -yPx); row < endRow; row++) {
    const at = row * widthPx
    const target = (yPx + row) * frameWidthPx + xPx
    frame.set(bytes.subarray(4 * (at + left), 4 * (at + right)), 4 * (target + left))
  }
}
