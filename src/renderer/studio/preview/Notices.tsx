import { useTranslation } from 'react-i18next'
import type { Message } from '../../../shared/messages/fault'
import { useDocument, usePreview, useStudio } from '../context'
import { Remark } from '../ui/Remark'
import { unplacedNotices } from './unplaced'

/** What is worth knowing about the roll: all its faults, then the notices that stand at no field. */
export function Notices() {
  const { t } = useTranslation()
  const faults = useDocument((state) => state.faults)
  const notices = usePreview((state) => state.prepared?.notices) ?? []
  const { content } = useStudio()
  const shower = ({ line, column }: Message): (() => void) | undefined =>
    line === undefined ? undefined : () => content.show({ line, column: column ?? 1 })
  const rank = { error: 0, warning: 1, info: 2 } as const
  const remarks = [
    ...faults.map((message) => ({ severity: 'error' as const, message })),
    // While the roll has faults, the notices are those of an older one.
    ...(faults.length > 0 ? [] : unplacedNotices(notices).map((message) => ({ severity: message.severity, message }))),
  ].toSorted((a, b) => rank[a.severity] - rank[b.severity])
  if (remarks.length === 0) return null
  // By all that they say: the same sentence twice would tell nothing more.
  const distinct = new Map(remarks.map((remark) => [JSON.stringify(remark.message), remark]))
  return (
    <ul aria-label={t('notices.title')} className="notices">
      {[...distinct].map(([key, remark]) => (
        <li key={key}>
          <Remark {...remark} onShow={shower(remark.message)} />
        </li>
      ))}
    </ul>
  )
}
