import { fault, type Fault } from '../../shared/messages/fault'

/** The engine's worker: the same module paints exports and previews. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' })
}

/** Why a worker is of no use any more: an error nobody caught tells its message, a script that did not load has none. */
export function brokenDown({ message }: ErrorEvent): Fault {
  return message === ''
    ? fault('encoder', 'engine.gone').fault
    : fault('encoder', 'engine.unexpected', { detail: message }).fault
}
