import { FaultError } from '../messages/fault'
import type { Fault } from '../messages/fault'

/** What a request comes back as: an exception would lose its fault on the way between processes. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** The value of a request that went well; throws the fault of one that did not. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new FaultError(outcome.fault)
}
