import { FaultError, type Fault } from '../../../src/shared/messages/fault'

/** The fault that a promise is refused with. */
export async function faultFrom(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof FaultError) return error.fault
  throw new Error(`no fault, but ${String(error)}`)
}
