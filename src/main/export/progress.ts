import type { ExportProgress } from '../../shared/export/result'

/** Speed is judged by the frames of about this long: long enough to be steady, short enough to follow. */
const SPAN_MS = 3000

/** Speed and time left from the frames that were handed on. */
export class ProgressMeter {
  readonly #frames: number
  readonly #marks: { readonly atMs: number; readonly frame: number }[] = []

  constructor(frames: number) {
    this.#frames = frames
  }

  /** The work begins: what was made ready before says nothing about its speed. */
  begin(atMs: number): void {
    this.#marks.push({ atMs, frame: 0 })
  }

  /** @param atMs a monotone clock's time, in ms */
  update(frame: number, bytes: number, atMs: number): ExportProgress {
    this.#marks.push({ atMs, frame })
    while ((this.#marks[1]?.atMs ?? atMs) <= atMs - SPAN_MS) this.#marks.shift()
    const first = this.#marks[0]
    const elapsedMs = first === undefined ? 0 : atMs - first.atMs
    const fps = first === undefined || elapsedMs <= 0 ? 0 : ((frame - first.frame) * 1000) / elapsedMs
    const etaSeconds = fps > 0 ? (this.#frames - frame) / fps : 0
    return { frame, frames: this.#frames, fps: round(fps), etaSeconds: round(etaSeconds), bytes }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
