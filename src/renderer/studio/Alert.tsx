import { CircleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { tell } from '../../shared/messages/tell'
import { useStudio } from './context'
import { IconButton } from './ui/IconButton'
import { useLanguage } from './ui/use-language'

/** What could not be done, in one sentence. */
export function Alert() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { alerts } = useStudio()
  const message = useStore(alerts, (state) => state.message)
  if (message === null) return null
  return (
    <div role="alert" className="flex shrink-0 items-center gap-3 border-b border-line bg-danger-soft py-1 pr-3 pl-4">
      <CircleAlert size={16} className="shrink-0 text-danger" aria-hidden />
      <p className="min-w-0 flex-1 wrap-anywhere">{tell(message, language)}</p>
      <IconButton label={t('alert.close')} onClick={() => alerts.setState({ message: null })}>
        <X size={16} />
      </IconButton>
    </div>
  )
}
