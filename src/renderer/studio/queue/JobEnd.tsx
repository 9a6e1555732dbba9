import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../actions/alert'
import { unwrap } from '../../../shared/ipc/outcome'
import { useStudio } from '../context'
import { IconButton } from '../ui/IconButton'

interface JobEndProps {
  readonly sign: ReactNode
  readonly name: string
  readonly says: string
  readonly actions?: ReactNode
}

/** The line of an export that has ended: how, and a way to put it away. */
export function JobEnd({ sign, name, says, actions }: JobEndProps) {
  const { t } = useTranslation()
  const studio = useStudio()
  const dismiss = async (): Promise<void> => unwrap(await studio.bridge.dismissExport())
  return (
    <div className="flex items-center gap-3" role="status">
      {sign}
      <span className="shrink-0 font-semibold">{name}</span>
      <span className="min-w-0 flex-1 text-ink-soft">{says}</span>
      {actions}
      <IconButton label={t('export.dismiss')} onClick={() => void attempt(studio, dismiss)}>
        <X size={16} />
      </IconButton>
    </div>
  )
}
