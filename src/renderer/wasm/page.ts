import type { WasmReply, WasmRequest } from '../../shared/export/wasm'
import { SegmentEncoder } from './segment-encoder'

/** The hidden page of the built-in encoder: answers each segment with its encoded file, over the port it is given. */
function serve(port: MessagePort): void {
  const encoder = new SegmentEncoder()
  const answer = async ({ data, args }: WasmRequest): Promise<WasmReply> => {
    try {
      return { type: 'encoded', data: await encoder.encode(data, args) }
    } catch (error) {
      return { type: 'failed', detail: error instanceof Error ? error.message : String(error) }
    }
  }
  port.addEventListener('message', ({ data }: MessageEvent<WasmRequest>) => {
    void answer(data).then((reply) => port.postMessage(reply))
  })
  port.start()
}

window.addEventListener('message', ({ source, data, ports }) => {
  const [port] = ports
  if (source === window && data === 'engine:control' && port) serve(port)
})
