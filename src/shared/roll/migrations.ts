import type { Fault } from '../messages/fault'
import { showValue } from './show-value'

/** One version of the roll file that can be read, and how it becomes the next one. */
interface RollVersion {
  readonly version: number
  /** Null for the newest. Entries are never changed once released; new versions are appended. */
  readonly toNext: ((roll: Record<string, unknown>) => Record<string, unknown>) | null
}

const versions: readonly RollVersion[] = [{ version: 1, toNext: null }]

/** Versions that can be read, oldest first. */
export const rollVersions: readonly number[] = versions.map((entry) => entry.version)

/** Brings a roll file of any known version up to the newest; a fault when its version is missing or unknown. */
export function migrateRoll(
  input: Record<string, unknown>,
): { readonly ok: true; readonly input: Record<string, unknown> } | { readonly ok: false; readonly fault: Fault } {
  const field = 'rollvideo'
  const version = input[field]
  const newest = rollVersions.at(-1) ?? 0
  if (version === undefined) {
    return { ok: false, fault: { kind: 'roll', key: 'roll.version.missing', params: { field, newest }, field } }
  }
  let index = versions.findIndex((entry) => entry.version === version)
  if (index < 0) {
    const params = { field, value: showValue(version), known: rollVersions.join(', ') }
    return { ok: false, fault: { kind: 'roll', key: 'roll.version.unknown', params, field } }
  }
  let roll = input
  for (let entry = versions[index]; entry?.toNext; entry = versions[++index]) roll = entry.toNext(roll)
  return { ok: true, input: roll }
}
