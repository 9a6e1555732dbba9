import type { MessageKey } from './catalogue'

/** What a fault is about; each kind has one exit code of the command line. */
export type FaultKind = 'usage' | 'roll' | 'input' | 'encoder' | 'output' | 'check' | 'interrupted'

/** Exit codes of the command line, by kind of fault. */
export const EXIT_CODES: Readonly<Record<FaultKind, number>> = {
  usage: 2,
  roll: 2,
  input: 3,
  encoder: 4,
  output: 5,
  check: 6,
  interrupted: 130,
}

export type MessageParams = Readonly<Record<string, string | number>>

/** A sentence to be told in the reader's language: plain data, so it crosses process borders. */
export interface Message {
  readonly key: MessageKey
  readonly params: MessageParams
  /** Dotted path of the roll's field it is about, such as `frame.width`. */
  readonly field?: string
  /** Place in the roll's text that it is about, from 1. */
  readonly line?: number
  readonly column?: number
  /** The text's file; left out where the text is in the roll itself. */
  readonly file?: string
}

/** Why something could not be done: one sentence that names field, value and mend. */
export interface Fault extends Message {
  readonly kind: FaultKind
}

/** A remark on a roll that can still be opened; an `error` keeps it from being exported. */
export interface Notice extends Message {
  readonly severity: 'info' | 'warning' | 'error'
}

/** A fault on its way up. `detail` is for the log, never for the reader. */
export class FaultError extends Error {
  readonly fault: Fault

  constructor(fault: Fault, detail?: unknown) {
    super(fault.key, detail === undefined ? undefined : { cause: detail })
    this.name = 'FaultError'
    this.fault = fault
  }
}

/** Shorthand for throwing sites. */
export function fault(kind: FaultKind, key: MessageKey, params: MessageParams = {}, field?: string): FaultError {
  return new FaultError(field === undefined ? { kind, key, params } : { kind, key, params, field })
}
