import { FaultError } from './fault'
import type { Fault } from './fault'

/** The fault of whatever was thrown: what nobody foresaw is told with its own words. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault
  const detail = error instanceof Error ? error.message : String(error)
  return { kind: 'usage', key: 'studio.unexpected', params: { detail } }
}
