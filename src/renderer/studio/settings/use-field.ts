import type { Message } from '../../../shared/messages/fault'
import { useDocument, usePreview, useStudio } from '../context'
import { readPath } from '../document/settings-path'
import { withSetting } from '../document/state'

type Severity = 'info' | 'warning' | 'error'

export interface FieldMessage {
  readonly severity: Severity
  readonly message: Message
}

interface FieldState {
  /** As it stands in the roll, valid or not. */
  readonly value: unknown
  readonly set: (value: unknown) => void
  /** Leaves the field out of the roll; undefined where it is out. */
  readonly reset: (() => void) | undefined
  /** What is wrong with the field, or worth knowing. */
  readonly remark: FieldMessage | null
}

/** One setting of the roll, by its dotted path. */
export function useField(path: string): FieldState {
  const { documents } = useStudio()
  const value = useDocument((state) => readPath(state.settings, path))
  const own = useDocument((state) => state.faults.find(({ field }) => field === path))
  // Only a laid-out roll shows some faults, such as a scroll that takes too many frames.
  const planned = usePreview((state) => (state.fault?.field === path ? state.fault : undefined))
  const fault = own ?? planned
  const notice = usePreview((state) => state.prepared?.notices.find(({ field }) => field === path))
  const set = (next: unknown): void => documents.setState(withSetting(documents.getState(), path, next))
  const reset = value === undefined ? undefined : () => set(undefined)
  if (fault !== undefined) return { value, set, reset, remark: { severity: 'error', message: fault } }
  return { value, set, reset, remark: notice === undefined ? null : { severity: notice.severity, message: notice } }
}
