import type { BandReply, BandWant } from '../../../shared/engine/protocol'

/** The way to the engine worker, whatever carries it. */
export interface BandChannel {
  want(want: BandWant): void
  onReply(listener: (reply: BandReply) => void): void
  /** The other side is gone. Not called after `close`. */
  onGone(listener: () => void): void
  close(): void
}
