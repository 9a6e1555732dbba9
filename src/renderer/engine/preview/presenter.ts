import type { Paint } from '../../../shared/engine/composition'

/** A band as the presenter holds it. */
export interface Picture {
  readonly widthPx: number
  readonly heightPx: number
  release(): void
}

/** A picture and where its corner lies in the frame, whole px. */
export interface Placed<P extends Picture> {
  readonly picture: P
  readonly xPx: number
  readonly yPx: number
}

/** Brings frames onto the canvas of a page. */
export interface Presenter<P extends Picture = Picture> {
  /** How colours and alpha are to be handed to `hold`. */
  readonly alpha: 'straight' | 'premultiplied'
  /** Size of the frames, and how often they are halved before they come onto the canvas. */
  setSize(widthPx: number, heightPx: number, halvings: number): void
  /** Copies the RGBA bytes of a picture. */
  hold(bytes: Uint8Array<ArrayBuffer>, widthPx: number, heightPx: number): P
  /** Shows a frame: pictures side by side, the background where there is none. */
  show(background: Paint, placed: readonly Placed<P>[]): void
  /** Shows the RGBA bytes of a whole frame. */
  showFrame(bytes: Uint8Array<ArrayBuffer>, widthPx: number, heightPx: number): void
}
