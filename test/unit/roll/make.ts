import type { Fault } from '../../../src/shared/messages/fault'
import { mergeRollInputs } from '../../../src/shared/roll/merge'
import { parseRoll } from '../../../src/shared/roll/parse'
import type { RollSpec } from '../../../src/shared/roll/spec'

const BASE = { rollvideo: 1, text: { content: 'A line of text' } }

/** A valid roll with some fields set; throws when it is not valid. */
export function makeRoll(fields: Record<string, unknown> = {}): RollSpec {
  const parsed = parseRoll(mergeRollInputs(BASE, fields))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.roll
}

/** The faults of a roll with some fields set. */
export function faultsWith(fields: Record<string, unknown>): readonly Fault[] {
  const parsed = parseRoll({ ...BASE, ...fields })
  return parsed.ok ? [] : parsed.faults
}
