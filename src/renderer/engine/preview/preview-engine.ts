import { noticesOf } from '../../../shared/constraints/notices'
import { fault } from '../../../shared/messages/fault'
import { planScroll } from '../../../shared/scroll/plan'
import type { Machine } from '../band/backend'
import { isSoftware } from '../band/graphics'
import { startMachine } from '../band/machine'
import { engineFault } from '../export/engine-fault'
import { prepareRoll, Resources } from '../prepare'
import type { LaidOut, PresenterChoice, PreviewReply, PreviewRequest } from './messages'
import { frameAfter } from './clock'
import type { ShownSize } from './halvings'
import type { Presenter } from './presenter'
import { presenter2d } from './presenter-2d'
import { Scene } from './scene'
import { messagesTaken } from './messages-taken'

type SetRoll = Extract<PreviewRequest, { type: 'setRoll' }>

/** How far ahead of what plays bands are painted. */
const AHEAD_MS = 500

/** The preview's side in the worker: keeps the newest roll on the canvas, and owns the clock while it plays. */
export class PreviewEngine {
  readonly #resources = new Resources()
  readonly #stage: Promise<{ machine: Machine; presenter: Presenter }>
  #wanted: SetRoll | null = null
  #isPreparing = false
  #scene: Scene | null = null
  #frame = 0
  #shownFrame = -1
  #shownSize: ShownSize | null = null
  #isDrawDue = false
  /** Where and when playing began; null while it rests. */
  #playing: { readonly fromFrame: number; readonly sinceMs: number } | null = null
  /** The tick that is due while it plays. */
  #tickId = 0

  constructor(
    canvas: OffscreenCanvas,
    choice: PresenterChoice,
    private readonly tell: (reply: PreviewReply, transfer?: Transferable[]) => void,
  ) {
    this.#stage = this.#open(canvas, choice)
  }

  receive(request: Exclude<PreviewRequest, { type: 'preview' }>): void {
    if (request.type === 'setRoll') {
      this.#wanted = request
      void this.#prepareWanted()
    } else if (request.type === 'seek') this.#seek(request.frame)
    else if (request.type === 'shown') this.#resize(request.size)
    else if (request.type === 'play') this.#play()
    else if (request.type === 'pause') this.#pause()
    else this.#capture(request.id, request.frame)
  }

  async #open(canvas: OffscreenCanvas, choice: PresenterChoice): Promise<{ machine: Machine; presenter: Presenter }> {
    const machine = await startMachine('auto', () => undefined)
    const { gpu } = machine.info
    const isSlow = gpu === 'none' || isSoftware(gpu)
    if (choice === '2d' || (choice === 'auto' && isSlow)) return { machine, presenter: presenter2d(canvas) }
    const { presenterGl } = await import('./presenter-gl')
    return { machine, presenter: presenterGl(canvas, () => this.#restore()) }
  }

  /** Lays the newest roll out; those that came in between are never begun. */
  async #prepareWanted(): Promise<void> {
    if (this.#isPreparing) return
    this.#isPreparing = true
    for (let request = await this.#newest(); request !== null; request = await this.#newest()) {
      try {
        this.tell({ type: 'laidOut', id: request.id, ...(await this.#showRoll(request)) })
      } catch (error) {
        this.tell({ type: 'failed', id: request.id, fault: engineFault(error) })
      }
    }
    this.#isPreparing = false
  }

  async #newest(): Promise<SetRoll | null> {
    await messagesTaken()
    const request = this.#wanted
    this.#wanted = null
    return request
  }

  /** The old picture stays until the new one is painted. */
  async #showRoll({ roll, fonts, pictures }: SetRoll): Promise<LaidOut> {
    const { machine, presenter } = await this.#stage
    const prepared = await prepareRoll(roll, fonts, pictures, this.#resources)
    const { summary } = prepared
    const plan = planScroll(roll.spec, summary)
    const scene = new Scene(machine, presenter, prepared, plan)
    this.#frame = Math.min(this.#frame, plan.frames - 1)
    try {
      scene.paint(this.#frame)
    } catch (error) {
      scene.dispose()
      throw error
    }
    const old = this.#scene
    this.#scene = scene
    // The frame rate may be another one now.
    if (this.#playing) this.#playing = { fromFrame: this.#frame, sinceMs: performance.now() }
    try {
      this.#show(scene)
    } finally {
      old?.dispose()
    }
    this.#resources.keepNewest()
    return { summary, plan, notices: noticesOf(roll.spec, summary, plan) }
  }

  #resize(size: ShownSize): void {
    this.#shownSize = size
    if (!this.#isDrawDue) void this.#drawSoon()
  }

  #seek(frame: number): void {
    const last = (this.#scene?.plan.frames ?? Infinity) - 1
    this.#frame = Math.max(0, Math.min(Math.round(frame), last))
    if (this.#playing) this.#playing = { fromFrame: this.#frame, sinceMs: performance.now() }
    if (this.#isDrawDue) return
    void this.#drawSoon()
  }

  /** Of many seeks at once the last one is drawn. */
  async #drawSoon(): Promise<void> {
    this.#isDrawDue = true
    await messagesTaken()
    this.#isDrawDue = false
    this.#draw()
  }

  #play(): void {
    if (this.#playing || this.#scene === null) return
    if (this.#frame >= this.#scene.plan.frames - 1) this.#frame = 0
    this.#playing = { fromFrame: this.#frame, sinceMs: performance.now() }
    // First, so that a fault of the drawing takes it back.
    this.#tickId = requestAnimationFrame(this.#tick)
    this.#draw()
  }

  #pause(): void {
    if (this.#playing !== null) this.#rest()
  }

  #rest(): void {
    this.#playing = null
    // Else playing again at once would leave two ticks that both go on.
    cancelAnimationFrame(this.#tickId)
    this.tell({ type: 'frame', frame: this.#frame, playing: false })
  }

  readonly #tick = (): void => {
    const scene = this.#scene
    if (this.#playing === null || scene === null) return
    const { fps, frames } = scene.plan
    const { fromFrame, sinceMs } = this.#playing
    const elapsed = frameAfter(fromFrame, performance.now() - sinceMs, fps)
    const isLoop = scene.prepared.spec.scroll.loop
    const due = isLoop ? elapsed % frames : elapsed
    this.#frame = Math.min(due, frames - 1)
    if (due >= frames - 1 && !isLoop) this.#playing = null
    else this.#tickId = requestAnimationFrame(this.#tick)
    if (this.#frame !== this.#shownFrame || this.#playing === null) this.#draw()
    else this.#trying(() => scene.paintAhead(frameAfter(this.#frame, AHEAD_MS, fps)))
  }

  #draw(): void {
    const scene = this.#scene
    if (scene !== null) this.#trying(() => this.#show(scene))
  }

  #show(scene: Scene): void {
    scene.show(this.#frame, this.#shownSize)
    this.#shownFrame = this.#frame
    this.tell({ type: 'frame', frame: this.#frame, playing: this.#playing !== null })
  }

  /** A frame that cannot be drawn ends the playing, and not the preview. */
  #trying(draw: () => void): void {
    try {
      draw()
    } catch (error) {
      this.#rest()
      this.tell({ type: 'broken', fault: engineFault(error) })
    }
  }

  /** The presenter's context came back empty. */
  #restore(): void {
    this.#scene?.release()
    this.#draw()
  }

  #capture(id: number, frame: number): void {
    const scene = this.#scene
    try {
      if (scene === null) throw fault('encoder', 'engine.noRoll')
      const { width, height } = scene.prepared.spec.frame
      const data = scene.capture(Math.max(0, Math.min(Math.round(frame), scene.plan.frames - 1)))
      this.tell({ type: 'captured', id, widthPx: width, heightPx: height, data }, [data.buffer])
    } catch (error) {
      this.tell({ type: 'failed', id, fault: engineFault(error) })
    }
  }
}
