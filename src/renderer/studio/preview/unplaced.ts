import type { Notice } from '../../../shared/messages/fault'
import { isShownField } from '../settings/shown-fields'

/**
 * The notices to be listed: errors, those of no control, and all but the first of a field, which is the one that
 * stands at its control.
 */
export function unplacedNotices(notices: readonly Notice[]): readonly Notice[] {
  const placed = new Set<string>()
  return notices.filter(({ severity, field }) => {
    if (field === undefined || !isShownField(field)) return true
    const isFirst = !placed.has(field)
    placed.add(field)
    return !isFirst || severity === 'error'
  })
}
