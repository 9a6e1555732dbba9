import { MessageChannelMain } from 'electron'
import type { BrowserWindow, MessagePortMain } from 'electron'
import type { BandFormat } from '../../shared/engine/bands'
import type { EngineInfo, EngineReply, EngineRequest } from '../../shared/engine/protocol'
import type { LayoutSummary } from '../../shared/layout/types'
import { fault, FaultError } from '../../shared/messages/fault'
import type { Fault } from '../../shared/messages/fault'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import { grantFonts, grantPictures } from '../app/protocol'
import type { RollFonts } from '../fonts/roll-fonts'
import type { ReadyPicture } from '../pictures/ready'
import { readReply } from './replies'
import { engineUrl, openEngineWindow } from './window'

/** One engine: a hidden window whose worker lays a roll out and paints its bands. */
export interface EngineHost {
  /** What paints and converts; changes when a GPU was lost. */
  readonly info: EngineInfo
  /** Lays a roll out; what was prepared before is forgotten. Rejects with a FaultError. */
  prepare(roll: ResolvedRoll, fonts: RollFonts, pictures?: readonly ReadyPicture[]): Promise<LayoutSummary>
  /** Hands a port to the worker, which answers `BandWant` on it with the prepared roll's bands. */
  serve(format: BandFormat, port: MessagePortMain): void
  /** Hears, once, that the engine is gone without having been closed; at once when it already is. */
  onGone(listener: (fault: Fault) => void): void
  /** Makes the GPU's context go, to try out what follows. */
  loseContext(): void
  /** Idempotent. */
  close(): void
}

export interface EngineOptions {
  readonly signal: AbortSignal
  readonly converter?: 'auto' | 'gpu' | 'cpu'
}

/** A page that has not answered by then will not: its start takes well under a second. */
const START_TIMEOUT_MS = 30_000

/** Starts an engine. Rejects with a FaultError when it does not come up, or the signal is aborted. */
export async function openEngine({ signal, converter = 'auto' }: EngineOptions): Promise<EngineHost> {
  if (signal.aborted) throw fault('interrupted', 'engine.interrupted')
  const host = new Host(await openEngineWindow(), signal)
  await host.start(engineUrl(converter))
  return host
}

interface Waiting {
  readonly resolve: (reply: EngineReply) => void
  readonly reject: (reason: FaultError) => void
}

class Host implements EngineHost {
  readonly #control: MessagePortMain
  readonly #listeners: ((fault: Fault) => void)[] = []
  readonly #waiting: Waiting[] = []
  readonly #onAbort = (): void => this.#end(fault('interrupted', 'engine.interrupted').fault)
  #info: EngineInfo = { gpu: 'none', maxTextureSizePx: 0, converter: 'cpu' }
  #fault: Fault | null = null
  #isReady = false
  #isClosed = false

  constructor(
    private readonly window: BrowserWindow,
    private readonly signal: AbortSignal,
  ) {
    const { port1, port2 } = new MessageChannelMain()
    this.#control = port1
    this.#control.on('message', ({ data }) => this.#hear(readReply(data)))
    this.#control.on('close', () => this.#end(gone()))
    this.#control.start()
    const { webContents } = window
    webContents.once('did-finish-load', () => webContents.postMessage('engine:control', null, [port2]))
    webContents.once('render-process-gone', (_event, { reason }) => this.#end(gone(reason)))
    webContents.once('preload-error', (_event, _path, error) => this.#end(notStarted(error.message)))
    window.once('unresponsive', () => this.#end(fault('encoder', 'engine.unresponsive').fault))
    window.once('closed', () => this.#end(gone()))
    signal.addEventListener('abort', this.#onAbort, { once: true })
    if (signal.aborted) this.#onAbort()
  }

  get info(): EngineInfo {
    return this.#info
  }

  async start(url: string): Promise<void> {
    const timer = setTimeout(() => this.#end(notStarted('timeout')), START_TIMEOUT_MS)
    try {
      const ready = this.#next()
      await Promise.all([this.#load(url), ready])
    } finally {
      clearTimeout(timer)
    }
  }

  async prepare(roll: ResolvedRoll, fonts: RollFonts, pictures: readonly ReadyPicture[] = []): Promise<LayoutSummary> {
    const granted = await grantPictures(pictures)
    const reply = this.#next()
    this.#send({ type: 'prepare', roll, fonts: grantFonts(fonts), pictures: granted })
    const answer = await reply
    if (answer.type !== 'prepared') throw fault('encoder', 'engine.badReply', { detail: answer.type })
    return answer.summary
  }

  serve(format: BandFormat, port: MessagePortMain): void {
    this.#send({ type: 'serve', format }, [port])
  }

  onGone(listener: (fault: Fault) => void): void {
    if (this.#fault) listener(this.#fault)
    else this.#listeners.push(listener)
  }

  loseContext(): void {
    this.#send({ type: 'loseContext' })
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#release(fault('interrupted', 'engine.interrupted').fault)
  }

  async #load(url: string): Promise<void> {
    try {
      await this.window.loadURL(url)
    } catch (error) {
      this.#end(notStarted(error instanceof Error ? error.message : String(error)))
    }
  }

  #send(request: EngineRequest, ports: MessagePortMain[] = []): void {
    if (!this.#isClosed && this.#fault === null) this.#control.postMessage(request, ports)
  }

  /** The worker answers in the order it was asked. */
  #next(): Promise<EngineReply> {
    return new Promise((resolve, reject) => {
      if (this.#fault) reject(new FaultError(this.#fault))
      else if (this.#isClosed) reject(fault('interrupted', 'engine.interrupted'))
      else this.#waiting.push({ resolve, reject })
    })
  }

  #hear(reply: EngineReply): void {
    if (reply.type === 'gone') {
      this.#end(reply.fault)
      return
    }
    if (reply.type === 'ready') {
      this.#info = reply.info
      // It comes again, unasked, when the converter had to change.
      if (this.#isReady) return
      this.#isReady = true
    }
    const waiting = this.#waiting.shift()
    if (reply.type === 'failed') {
      if (waiting) waiting.reject(new FaultError(reply.fault))
      else this.#end(reply.fault)
    } else waiting?.resolve(reply)
  }

  /** The engine is gone by itself: all who wait hear why. */
  #end(reason: Fault): void {
    if (this.#isClosed || this.#fault) return
    this.#fault = reason
    this.#release(reason)
    for (const listener of this.#listeners) listener(reason)
  }

  #release(reason: Fault): void {
    this.signal.removeEventListener('abort', this.#onAbort)
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new FaultError(reason))
    this.#control.close()
    if (!this.window.isDestroyed()) this.window.destroy()
  }
}

/** @param reason how its process went, in Chromium's words, where that is known */
function gone(reason?: string): Fault {
  return fault('encoder', reason === 'oom' ? 'engine.outOfMemory' : 'engine.gone').fault
}

function notStarted(detail: string): Fault {
  return fault('encoder', 'engine.notStarted', { detail }).fault
}
