import type { ScrollPlan } from '../../shared/scroll/plan'

/** Frames `fromFrame … toFrame - 1` of the file. A segment starts with a key frame and refers to no frame outside. */
export interface FrameRange {
  readonly fromFrame: number
  readonly toFrame: number
}

/** How many frames a range has. */
export const frameCount = ({ fromFrame, toFrame }: FrameRange): number => toFrame - fromFrame

/**
 * One frame's samples, planes one after the other, as spans of the bands they lie in. The spans stay valid
 * until `release` has been called once for every `take` that handed the window out.
 */
export interface Window {
  readonly spans: readonly Uint8Array[]
  release(): void
}

/** Hands out the windows of ascending frames. `take` waits until the bands it needs have come; it rejects with the fault that ended them. */
export interface WindowSource {
  take(frame: number): Promise<Window>
}

/** A finished run of frames whose count has been verified: an encoder's exit code alone proves nothing. */
export interface Segment {
  readonly path: string
  readonly range: FrameRange
  readonly frames: number
}

/** What an encoder tells while it works. */
export interface EncoderHooks {
  /** A child process has started. */
  onStarted(pid: number): void
  /** Frames handed to the encoder so far. */
  onFed(frames: number): void
  /** Bytes of the file so far. */
  onWritten(bytes: number): void
}

/**
 * Writes one segment. Every window taken is released; when `signal` aborts, the encoder ends at once, rejects
 * with the signal's reason and leaves no process behind. Files are cleared away by the caller.
 */
export type Encoder = (
  plan: ScrollPlan,
  range: FrameRange,
  windows: WindowSource,
  signal: AbortSignal,
) => Promise<Segment>
