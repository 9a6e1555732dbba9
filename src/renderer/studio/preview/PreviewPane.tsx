import { useTranslation } from 'react-i18next'
import { Notices } from './Notices'
import { Stage } from './Stage'
import { Transport } from './Transport'

export function PreviewPane() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('regions.preview')} className="pane flex flex-col bg-stage">
      <Stage />
      <Notices />
      <Transport />
    </section>
  )
}
