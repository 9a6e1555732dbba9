import type { EngineRequest } from '../../shared/engine/protocol'
import { isConverterChoice } from './band/machine'
import { ExportEngine } from './export/export-engine'

/** The first message tells what the worker is for; the rest belongs to that. */
type Opening = { readonly type: 'engine'; readonly converter: string }

let engine: ExportEngine | null = null

/** Takes a message of the page that started the worker. */
export function receive(data: Opening | EngineRequest, ports: readonly MessagePort[]): void {
  if (data.type === 'engine') {
    const converter = isConverterChoice(data.converter) ? data.converter : 'auto'
    engine ??= new ExportEngine(converter, (reply) => globalThis.postMessage(reply))
  } else engine?.receive(data, ports)
}
