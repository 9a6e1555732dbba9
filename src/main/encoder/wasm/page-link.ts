import type { MessagePortMain } from 'electron'
import { fault } from '../../../shared/messages/fault'
import type { WasmReply, WasmRequest } from '../../../shared/export/wasm'

/** The built-in encoder's page at the other end of a port: one segment at a time. */
export class PageLink {
  readonly #port: MessagePortMain
  #settle: ((reply: WasmReply) => void) | null = null
  #isGone = false

  constructor(port: MessagePortMain) {
    this.#port = port
    port.on('message', ({ data }) => {
      this.#answer(isReply(data) ? data : { type: 'failed', detail: 'its page sent what nobody asked for' })
    })
    port.on('close', () => {
      this.#isGone = true
      this.#answer({ type: 'failed', detail: 'its page ended' })
    })
    port.start()
  }

  /** The encoded segment. Rejects with a FaultError (encoder), or with the signal's reason when it aborts. */
  async encode(request: WasmRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted()
    const reply = await new Promise<WasmReply>((resolve, reject) => {
      signal.addEventListener(
        'abort',
        () => {
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
        },
        { once: true },
      )
      this.#settle = resolve
      if (this.#isGone) this.#answer({ type: 'failed', detail: 'its page ended' })
      else this.#port.postMessage(request, [])
    })
    if (reply.type === 'failed') throw fault('encoder', 'encoder.wasmFailed', { detail: reply.detail })
    return reply.data
  }

  #answer(reply: WasmReply): void {
    this.#settle?.(reply)
    this.#settle = null
  }
}

function isReply(data: unknown): data is WasmReply {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  if (data.type === 'failed') return 'detail' in data && typeof data.detail === 'string'
  return data.type === 'encoded' && 'data' in data && data.data instanceof Uint8Array
}
