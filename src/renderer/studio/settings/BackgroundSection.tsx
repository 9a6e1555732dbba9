import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { SwitchField } from '../ui/SwitchField'
import { Section } from './Section'
import { useSwitch } from './use-switch'

export function BackgroundSection() {
  const { t } = useTranslation()
  const { isOn, turn } = useSwitch('background')
  return (
    <Section title={t('settings.background')}>
      <ColorField
        path="background.color"
        label={t('settings.backgroundColor')}
        pickLabel={t('settings.pickBackground')}
        disabled={!isOn}
      />
      <SwitchField label={t('settings.transparent')} on={!isOn} onChange={(isTransparent) => turn(!isTransparent)} />
    </Section>
  )
}
