import type { BandReply, BandWant, StillWant } from '../../../shared/engine/protocol'

/** The way to the engine worker, whatever carries it. */
export interface BandChannel {
  want(want: BandWant): void
  onReply(listener: (reply: BandReply) => void): void
  /** The other side is gone. Not called after `close`. */
  onGone(listener: () => void): void
  close(): void
}

/** The same, and what stands still beside the bands. */
export interface EngineChannel extends BandChannel {
  /** A still, when the engine has drawn it. Rejects with the engine's fault, or when it goes. */
  still(want: StillWant): Promise<Uint8Array>
}
