import { FaultError, type Fault } from '../../../src/shared/messages/fault'

/** The fault that a piece of work throws; null when it throws none. */
export function faultIn(work: () => unknown): Fault | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof FaultError) return error.fault
    throw error
  }
}
