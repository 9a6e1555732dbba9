import type { MessagePortMain } from 'electron'
import type { BandReply } from '../../shared/engine/protocol'
import type { BandChannel } from './windows/channel'

/** The engine worker at the other end of an Electron port. A dead renderer closes its port within milliseconds. */
export function portChannel(port: MessagePortMain): BandChannel {
  let isOpen = true
  return {
    want: (want) => {
      port.postMessage(want)
    },
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

/** The engine is a page's worker: what it sends is checked, though not sample by sample. */
function isBandReply(data: unknown): data is BandReply {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  if (data.type === 'failed') return 'fault' in data && typeof data.fault === 'object'
  if (!('id' in data) || typeof data.id !== 'number') return false
  return data.type === 'blank' || (data.type === 'band' && 'data' in data && data.data instanceof Uint8Array)
}
