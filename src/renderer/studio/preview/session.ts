import type { PreviewClient } from '../../engine/preview-client'
import type { ShownSize } from '../../engine/preview/halvings'
import type { StudioApi } from '../../../shared/ipc/api'
import { unwrap } from '../../../shared/ipc/outcome'
import type { ResolvedRoll } from '../../../shared/roll/resolved'
import { faultOf } from '../../../shared/messages/fault-of'
import type { RollSpec } from '../../../shared/roll/spec'
import { fitsSound, fittedToSound } from '../../../shared/sound/fit'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { draftOf } from '../document/state'
import type { DocumentState } from '../document/state'
import type { DocumentStore } from '../document/store'
import { posterFrame } from './poster'
import { soundRemarks } from './sound-remarks'
import type { PreviewStore, TransportStore } from './state'

interface Parts {
  readonly client: PreviewClient
  readonly documents: DocumentStore
  readonly preview: PreviewStore
  readonly transport: TransportStore
  readonly bridge: Pick<StudioApi, 'resolveFonts' | 'examineSound'>
}

/**
 * Keeps the engine's preview at the newest roll. One roll is prepared at a time and the newest one next, so
 * that a long text keeps rolling while it is typed in.
 */
export class PreviewSession {
  readonly #parts: Parts
  #busy = false
  #shown: DocumentState | null = null
  /** The document whose playhead the user has moved already: it is not moved again when its roll is ready. */
  #movedSerial: number | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    parts.client.onFrame((frame, playing) => parts.transport.setState({ frame, playing }))
    parts.client.onFault((fault) => parts.preview.setState({ phase: 'failed', fault }))
    parts.documents.subscribe(() => void this.#follow())
    void this.#follow()
  }

  toggle(): void {
    this.#noteMove()
    const { client, transport } = this.#parts
    if (transport.getState().playing) return client.pause()
    if (transport.getState().frame >= this.lastFrame) client.seek(0)
    client.play()
  }

  /** Goes to a frame, clamped to the roll; keeps playing when it plays. */
  seek(frame: number): void {
    this.#noteMove()
    this.#parts.client.seek(Math.min(Math.max(0, Math.round(frame)), this.lastFrame))
  }

  /** Tells the engine how large the picture is on the screen, in the screen's px. */
  setShownSize(size: ShownSize): void {
    this.#parts.client.setShownSize(size)
  }

  step(frames: number): void {
    this.#noteMove()
    this.#parts.client.pause()
    this.seek(this.#parts.transport.getState().frame + frames)
  }

  /** The picture of the present frame at full size, as exported. */
  capture(): Promise<ImageData> {
    return this.#parts.client.capture(this.#parts.transport.getState().frame)
  }

  get lastFrame(): number {
    return Math.max(0, (this.#parts.preview.getState().prepared?.plan.frames ?? 1) - 1)
  }

  async #follow(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      for (let next = this.#next(); next !== null; next = this.#next()) await this.#show(next)
    } finally {
      this.#busy = false
    }
  }

  /** The newest state when it has something new to show. */
  #next(): DocumentState | null {
    const state = this.#parts.documents.getState()
    const isNew = state.spec !== this.#shown?.spec || state.serial !== this.#shown?.serial
    return state.spec !== null && isNew ? state : null
  }

  async #show(state: DocumentState): Promise<void> {
    const { client, preview } = this.#parts
    const isOther = state.serial !== this.#shown?.serial
    this.#shown = state
    if (state.spec === null) return
    preview.setState({ phase: 'working' })
    try {
      const roll: ResolvedRoll = { spec: await this.#fitted(state.spec), content: state.content }
      const chain = unwrap(await this.#parts.bridge.resolveFonts(draftOf(state)))
      const prepared = await client.setRoll(roll, chain.fonts, chain.pictures)
      const notices = [...chain.notices, ...prepared.notices]
      preview.setState({ phase: 'ready', prepared: { ...prepared, notices }, fault: null })
      void this.#remarkOnSound(state.spec, prepared.plan)
      if (isOther && state.serial !== this.#movedSerial) this.#present(posterFrame(prepared.plan))
    } catch (error) {
      preview.setState({ phase: 'failed', fault: faultOf(error) })
    }
  }

  /** A roll that has the length of its sound waits for what that is. */
  async #fitted(spec: RollSpec): Promise<RollSpec> {
    if (spec.audio === null || !fitsSound(spec)) return spec
    return fittedToSound(spec, unwrap(await this.#parts.bridge.examineSound(spec.audio.path)))
  }

  /** Decoding a long sound takes a while, and the picture does not wait for it. */
  async #remarkOnSound(spec: RollSpec, plan: ScrollPlan): Promise<void> {
    const { bridge, preview } = this.#parts
    const remarks = await soundRemarks(spec, plan, bridge.examineSound)
    const { prepared } = preview.getState()
    if (remarks.length === 0 || prepared?.plan !== plan) return
    preview.setState({ prepared: { ...prepared, notices: [...prepared.notices, ...remarks] } })
  }

  #noteMove(): void {
    this.#movedSerial = this.#parts.documents.getState().serial
  }

  #present(frame: number): void {
    this.#parts.client.pause()
    this.#parts.client.seek(frame)
  }
}
