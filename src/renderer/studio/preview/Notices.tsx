import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../shared/messages/fault'
import { useDocument, usePreview } from '../context'
import { isShownField } from '../settings/shown-fields'
import { Remark } from '../ui/Remark'

const hasNoPlace = ({ severity, field }: Notice): boolean =>
  severity === 'error' || field === undefined || !isShownField(field)

/** What is worth knowing about the roll and has no place of its own: all its faults, then the constraints' notices. */
export function Notices() {
  const { t } = useTranslation()
  const faults = useDocument((state) => state.faults)
  const notices = usePreview((state) => state.prepared?.notices) ?? []
  const rank = { error: 0, warning: 1, info: 2 } as const
  const remarks = [
    ...faults.map((message) => ({ severity: 'error' as const, message })),
    // While the roll has faults, the notices are those of an older one.
    ...(faults.length > 0
      ? []
      : notices.filter(hasNoPlace).map((message) => ({ severity: message.severity, message }))),
  ].toSorted((a, b) => rank[a.severity] - rank[b.severity])
  if (remarks.length === 0) return null
  return (
    <ul aria-label={t('notices.title')} className="notices">
      {remarks.map((remark) => (
        <li key={`${remark.message.key} ${remark.message.field ?? ''}`}>
          <Remark {...remark} />
        </li>
      ))}
    </ul>
  )
}
