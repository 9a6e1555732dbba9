import type { EncoderReport } from '../../shared/export/job'
import type { EncoderHooks } from './contract'

/** More reports a second tell nobody more. */
const REPORT_EVERY_MS = 100

/** Tells main how far an encoder is, a few times a second. */
export class Reporter implements EncoderHooks {
  readonly #send: (report: EncoderReport) => void
  #frame = 0
  #bytes = 0
  #sentAtMs = 0

  constructor(send: (report: EncoderReport) => void) {
    this.#send = send
  }

  onStarted(pid: number): void {
    this.#send({ type: 'child', pid })
  }

  onFed(frames: number): void {
    if (this.#frame === 0) {
      this.#send({ type: 'first' })
      // The first progress comes when there is a speed to tell.
      this.#sentAtMs = performance.now()
    }
    this.#frame = frames
    this.#report()
  }

  onWritten(bytes: number): void {
    this.#bytes = bytes
  }

  #report(): void {
    const nowMs = performance.now()
    if (nowMs - this.#sentAtMs < REPORT_EVERY_MS) return
    this.#sentAtMs = nowMs
    this.#send({ type: 'progress', frame: this.#frame, bytes: this.#bytes })
  }
}
