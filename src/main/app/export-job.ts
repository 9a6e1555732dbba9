import { basename } from 'node:path'
import { faultOf } from '../../shared/messages/fault-of'
import { fault } from '../../shared/messages/fault'
import type { ExportProgress } from '../../shared/export/result'
import type { ExportState } from '../../shared/ipc/export-state'
import { runExport, type ExportRequest } from '../export/run'

/** How often the window hears of progress: more would only be drawn over. */
const PUBLISH_EVERY_MS = 100

/** The one export of the window. Owns its state and tells every change of it. */
export class ExportJob {
  readonly #publish: (state: ExportState) => void
  #state: ExportState = { phase: 'idle' }
  #abort: AbortController | null = null
  #outputPath: string | null = null
  #running: Promise<void> = Promise.resolve()
  #publishedAtMs = 0

  constructor(publish: (state: ExportState) => void) {
    this.#publish = publish
  }

  get state(): ExportState {
    return this.#state
  }

  get isRunning(): boolean {
    return this.#state.phase === 'running'
  }

  /** Where the last finished file lies. */
  get finishedPath(): string | null {
    return this.#state.phase === 'done' ? this.#outputPath : null
  }

  /** Throws when one is running; returns as soon as this one is. */
  start(order: ExportRequest): void {
    if (this.isRunning) throw fault('usage', 'studio.exportRunning')
    this.#outputPath = order.outputPath
    this.#abort = new AbortController()
    this.#set({ phase: 'running', name: basename(order.outputPath), progress: null, cancelling: false })
    this.#running = this.#run(order, this.#abort.signal)
  }

  cancel(): void {
    if (this.#state.phase !== 'running') return
    this.#set({ ...this.#state, cancelling: true })
    this.#abort?.abort()
  }

  dismiss(): void {
    if (!this.isRunning) this.#set({ phase: 'idle' })
  }

  /** Resolves when nothing runs any more: every child process has ended and nothing half-written is left. */
  settled(): Promise<void> {
    return this.#running
  }

  async #run(order: ExportRequest, signal: AbortSignal): Promise<void> {
    const name = basename(order.outputPath)
    try {
      const result = await runExport(order, { signal, onProgress: (progress) => this.#onProgress(progress) })
      this.#outputPath = result.path
      this.#set({ phase: 'done', name: basename(result.path), result })
    } catch (error) {
      this.#set(signal.aborted ? { phase: 'idle' } : { phase: 'failed', name, fault: faultOf(error) })
    }
  }

  #onProgress(progress: ExportProgress): void {
    if (this.#state.phase !== 'running' || this.#state.cancelling) return
    const nowMs = performance.now()
    if (nowMs - this.#publishedAtMs < PUBLISH_EVERY_MS && progress.frame < progress.frames) return
    this.#publishedAtMs = nowMs
    this.#set({ ...this.#state, progress })
  }

  #set(state: ExportState): void {
    this.#state = state
    this.#publish(state)
  }
}
