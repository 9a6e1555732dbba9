import { useTranslation } from 'react-i18next'
import { BackgroundSection } from './BackgroundSection'
import { CjkSection } from './CjkSection'
import { EdgesSection } from './EdgesSection'
import { MotionSection } from './MotionSection'
import { OutputSection } from './OutputSection'
import { PictureSection } from './PictureSection'
import { SoundSection } from './SoundSection'
import { StylesSection } from './StylesSection'
import { TypeSection } from './TypeSection'

export function SettingsPane() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('regions.settings')} className="pane overflow-y-auto border-l border-line">
      <PictureSection />
      <TypeSection />
      <StylesSection />
      <CjkSection />
      <MotionSection />
      <BackgroundSection />
      <EdgesSection />
      <SoundSection />
      <OutputSection />
    </section>
  )
}
