import type { RollSettings } from '../../../shared/ipc/document'
import { mergeRollInputs } from '../../../shared/roll/merge'

/** Settings laid over one another, the later wins. */
export function mergeSettings(...layers: readonly unknown[]): RollSettings {
  const merged = mergeRollInputs({}, ...layers)
  return typeof merged === 'object' && merged !== null ? { ...merged } : {}
}
