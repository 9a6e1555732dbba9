import type { Fault } from '../messages/fault'
import { faultsOfIssue } from './issue-faults'
import { isObject } from './is-object'
import { migrateRoll } from './migrations'
import { showValue } from './show-value'
import { rollSchema } from './spec'
import type { RollSpec } from './spec'

export type ParsedRoll =
  { readonly ok: true; readonly roll: RollSpec } | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads a roll of any known version: defaults filled in, rationals canonical. Every bad field gives one fault
 * of kind `roll`; checks that span fields run once the single fields are right.
 */
export function parseRoll(input: unknown): ParsedRoll {
  if (!isObject(input)) {
    return { ok: false, faults: [{ kind: 'roll', key: 'roll.notObject', params: { value: showValue(input) } }] }
  }
  const migrated = migrateRoll(input)
  if (!migrated.ok) return { ok: false, faults: [migrated.fault] }
  const result = rollSchema.safeParse(migrated.input)
  if (result.success) return { ok: true, roll: result.data }
  const faults = result.error.issues.flatMap((issue) => faultsOfIssue(issue, migrated.input))
  return { ok: false, faults: onePerField(faults) }
}

/** A number can be too big and odd: the first fault stands, and of two bounds the later, tighter one. */
function onePerField(faults: readonly Fault[]): Fault[] {
  const kept = new Map<string | undefined, Fault>()
  for (const fault of faults) {
    const earlier = kept.get(fault.field)
    const isBound = fault.key === 'roll.tooBig' || fault.key === 'roll.tooSmall'
    if (earlier === undefined || (isBound && earlier.key === fault.key)) kept.set(fault.field, fault)
  }
  return [...kept.values()]
}
