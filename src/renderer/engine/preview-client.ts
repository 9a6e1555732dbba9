import type { FontRefs, PictureRef } from '../../shared/engine/protocol'
import { FaultError } from '../../shared/messages/fault'
import type { Fault } from '../../shared/messages/fault'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { ShownSize } from './preview/halvings'
import type { LaidOut, PresenterChoice, PreviewReply, PreviewRequest } from './preview/messages'
import { brokenDown, startWorker } from './start-worker'

type FrameListener = (frame: number, playing: boolean) => void
type FaultListener = (fault: Fault) => void

interface Waiting<T> {
  readonly id: number
  readonly resolve: (value: T) => void
  readonly reject: (reason: Error) => void
}

/**
 * A roll rolling on a canvas of the page. A worker lays out, paints and keeps the clock, so that the page stays
 * free; what it shows is made by the engine that exports.
 */
export class PreviewClient {
  readonly #worker = startWorker()
  readonly #listeners = new Set<FrameListener>()
  readonly #faultListeners = new Set<FaultListener>()
  readonly #captures = new Map<number, Waiting<ImageData>>()
  #roll: Waiting<LaidOut> | null = null
  #lastId = 0
  #fault: Fault | null = null

  /** Takes the canvas over: nobody else may draw on it any more, and its size becomes the frame's. */
  constructor(canvas: HTMLCanvasElement, presenter: PresenterChoice = 'auto') {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PreviewReply>) => this.#hear(data))
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault()
      const gone = brokenDown(event)
      this.#end(gone)
      this.#tellFault(gone)
    })
    const offscreen = canvas.transferControlToOffscreen()
    this.#send({ type: 'preview', canvas: offscreen, presenter }, [offscreen])
  }

  /**
   * Lays a roll out and shows it in place of the one before, at the same frame; resolves when it is on the canvas.
   * The newest call wins: an earlier one that is not done rejects with an AbortError. Rejects with a FaultError
   * when the roll cannot be shown; then the picture stays as it was.
   */
  setRoll(roll: ResolvedRoll, fonts: FontRefs, pictures: readonly PictureRef[] = []): Promise<LaidOut> {
    this.#roll?.reject(new DOMException('A newer roll has been set.', 'AbortError'))
    return new Promise((resolve, reject) => {
      this.#roll = { id: ++this.#lastId, resolve, reject }
      this.#send({ type: 'setRoll', id: this.#lastId, roll, fonts, pictures })
      if (this.#fault) this.#end(this.#fault)
    })
  }

  /** Shows a frame; goes on from there while it plays. Of many calls at once the last is drawn. */
  seek(frame: number): void {
    this.#send({ type: 'seek', frame })
  }

  /** Tells how large the canvas is on the screen, in the screen's px: a much larger frame is shrunk with care. */
  setShownSize(size: ShownSize): void {
    this.#send({ type: 'shown', size })
  }

  /** Plays from the present frame, or from the first when the last is shown. */
  play(): void {
    this.#send({ type: 'play' })
  }

  pause(): void {
    this.#send({ type: 'pause' })
  }

  /** Hears of each frame that has been drawn, until the returned function is called. */
  onFrame(listener: FrameListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Hears when a frame could not be drawn or the worker is lost, until the returned function is called. */
  onFault(listener: FaultListener): () => void {
    this.#faultListeners.add(listener)
    return () => this.#faultListeners.delete(listener)
  }

  /** A frame at full size with the very pixels that an export delivers. */
  capture(frame: number): Promise<ImageData> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#captures.set(id, { id, resolve, reject })
      this.#send({ type: 'capture', id, frame })
      if (this.#fault) this.#end(this.#fault)
    })
  }

  /** Ends the worker; what is still waited for rejects with an AbortError. */
  dispose(): void {
    this.#worker.terminate()
    this.#reject(new DOMException('The preview has been closed.', 'AbortError'))
    this.#listeners.clear()
    this.#faultListeners.clear()
  }

  #send(request: PreviewRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer)
  }

  #hear(reply: PreviewReply): void {
    if (reply.type === 'frame') {
      for (const listener of this.#listeners) listener(reply.frame, reply.playing)
    } else if (reply.type === 'broken') {
      this.#tellFault(reply.fault)
    } else if (reply.type === 'captured') {
      const { id, data, widthPx, heightPx } = reply
      this.#captures.get(id)?.resolve(new ImageData(data, widthPx, heightPx))
      this.#captures.delete(id)
    } else if (reply.id === this.#roll?.id) {
      const waiting = this.#roll
      this.#roll = null
      if (reply.type === 'failed') waiting.reject(new FaultError(reply.fault))
      else waiting.resolve({ summary: reply.summary, plan: reply.plan, notices: reply.notices })
    } else if (reply.type === 'failed') {
      this.#captures.get(reply.id)?.reject(new FaultError(reply.fault))
      this.#captures.delete(reply.id)
    }
  }

  /** The worker is lost: nothing will be answered any more. */
  #end(reason: Fault): void {
    this.#fault = reason
    this.#reject(new FaultError(reason))
  }

  #tellFault(reason: Fault): void {
    for (const listener of this.#faultListeners) listener(reason)
  }

  #reject(reason: Error): void {
    this.#roll?.reject(reason)
    this.#roll = null
    for (const { reject } of this.#captures.values()) reject(reason)
    this.#captures.clear()
  }
}
