import { fault, FaultError } from '../../../shared/messages/fault'
import type { Fault } from '../../../shared/messages/fault'

/** The fault of whatever was thrown while painting. */
export function engineFault(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault
  const detail = error instanceof Error ? error.message : String(error)
  return fault('encoder', 'engine.unexpected', { detail }).fault
}
