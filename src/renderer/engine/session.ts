import type { EngineRequest } from '../../shared/engine/protocol'
import { isConverterChoice } from './band/machine'
import { ExportEngine } from './export/export-engine'
import type { PreviewRequest } from './preview/messages'
import { PreviewEngine } from './preview/preview-engine'

/** The first message tells what the worker is for; the rest belongs to that. */
type Opening = { readonly type: 'engine'; readonly converter: string }

let engine: ExportEngine | null = null
let preview: PreviewEngine | null = null

function post(message: unknown, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer })
}

/** Takes a message of the page that started the worker. */
export function receive(data: Opening | EngineRequest | PreviewRequest, ports: readonly MessagePort[]): void {
  switch (data.type) {
    case 'engine':
      engine ??= new ExportEngine(isConverterChoice(data.converter) ? data.converter : 'auto', post)
      break
    case 'preview':
      preview ??= new PreviewEngine(data.canvas, data.presenter, post)
      break
    case 'prepare':
    case 'serve':
    case 'loseContext':
      engine?.receive(data, ports)
      break
    default:
      preview?.receive(data)
  }
}
