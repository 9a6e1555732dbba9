import type { BandFormat } from '../../../shared/engine/bands'
import type { EngineReply, EngineRequest } from '../../../shared/engine/protocol'
import { fault } from '../../../shared/messages/fault'
import type { Machine } from '../band/backend'
import { startMachine } from '../band/machine'
import type { ConverterChoice } from '../band/machine'
import { prepareRoll, Resources } from '../prepare'
import type { Prepared } from '../prepare'
import { engineFault } from './engine-fault'
import { serveBands } from './serve-bands'

/** Lays rolls out and answers for their bands; one request after the other, in order. */
export class ExportEngine {
  readonly #resources = new Resources()
  readonly #machine: Promise<Machine>
  #prepared: Prepared | null = null
  #queue: Promise<void>

  constructor(
    converter: ConverterChoice,
    private readonly tell: (reply: EngineReply) => void,
  ) {
    this.#machine = startMachine(converter, (info) => tell({ type: 'ready', info }))
    this.#queue = this.#start()
  }

  receive(request: EngineRequest, ports: readonly MessagePort[]): void {
    this.#queue = this.#queue.then(() => this.#answer(request, ports))
  }

  async #start(): Promise<void> {
    try {
      this.tell({ type: 'ready', info: (await this.#machine).info })
    } catch (error) {
      this.tell({ type: 'gone', fault: engineFault(error) })
    }
  }

  async #answer(request: EngineRequest, ports: readonly MessagePort[]): Promise<void> {
    if (request.type === 'prepare') await this.#prepare(request)
    else if (request.type === 'serve') await this.#serve(request.format, ports[0])
    else (await this.#machine).loseContext()
  }

  async #prepare({ roll, fonts, pictures }: Extract<EngineRequest, { type: 'prepare' }>): Promise<void> {
    try {
      this.#prepared = await prepareRoll(roll, fonts, pictures, this.#resources)
      this.tell({ type: 'prepared', summary: this.#prepared.summary })
    } catch (error) {
      this.tell({ type: 'failed', fault: engineFault(error) })
    }
  }

  async #serve(format: BandFormat, port: MessagePort | undefined): Promise<void> {
    const prepared = this.#prepared
    if (prepared === null || port === undefined) {
      const reply = { type: 'failed', fault: fault('encoder', 'engine.noRoll').fault } as const
      if (port) port.postMessage(reply)
      else this.tell({ ...reply, type: 'gone' })
      return
    }
    serveBands(await this.#machine, prepared, format, port)
  }
}
