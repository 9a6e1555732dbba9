import type { MessagePortMain } from 'electron'
import type { BandReply, StillReply } from '../../shared/engine/protocol'
import { fault, FaultError } from '../../shared/messages/fault'
import type { EngineChannel } from './windows/channel'

/** Somebody who waits for a still. */
interface Waiting {
  readonly layer: StillReply['layer']
  readonly resolve: (data: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

/** The engine worker at the other end of an Electron port. A dead renderer closes its port within milliseconds. */
export function portChannel(port: MessagePortMain): EngineChannel {
  let isOpen = true
  const waiting = new Set<Waiting>()
  const fail = (reason: Error): void => {
    for (const { reject } of waiting) reject(reason)
    waiting.clear()
  }
  port.on('message', ({ data }) => {
    if (isFailure(data)) fail(new FaultError(data.fault))
    if (!isStillReply(data)) return
    for (const each of waiting) {
      if (each.layer !== data.layer) continue
      waiting.delete(each)
      each.resolve(data.data)
    }
  })
  port.on('close', () => {
    fail(fault('encoder', 'encoder.engineGone'))
  })
  return {
    want: (want) => {
      port.postMessage(want)
    },
    still: (want) =>
      new Promise((resolve, reject) => {
        waiting.add({ layer: want.layer, resolve, reject })
        port.postMessage(want)
      }),
    onReply: (listener) => {
      port.on('message', ({ data }) => {
        if (isOpen && isBandReply(data)) listener(data)
      })
      port.start()
    },
    onGone: (listener) => {
      port.on('close', () => {
        if (isOpen) listener()
      })
    },
    close: () => {
      isOpen = false
      port.close()
    },
  }
}

function isFailure(data: unknown): data is Extract<BandReply, { type: 'failed' }> {
  return hasType(data, 'failed') && 'fault' in data && typeof data.fault === 'object'
}

function isStillReply(data: unknown): data is StillReply {
  return hasType(data, 'still') && 'layer' in data && 'data' in data && data.data instanceof Uint8Array
}

/** The engine is a page's worker: what it sends is checked, though not sample by sample. */
function isBandReply(data: unknown): data is BandReply {
  if (isFailure(data)) return true
  if (!hasType(data, 'band') && !hasType(data, 'blank')) return false
  if (!('id' in data) || typeof data.id !== 'number') return false
  return data.type === 'blank' || ('data' in data && data.data instanceof Uint8Array)
}

function hasType<T extends string>(data: unknown, type: T): data is { type: T } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type
}
