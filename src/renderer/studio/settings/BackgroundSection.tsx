import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { SwitchField } from '../ui/SwitchField'
import { Section } from './Section'
import { useField } from './use-field'

export function BackgroundSection() {
  const { t } = useTranslation()
  const { value, set } = useField('background')
  const isTransparent = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'transparent'
  return (
    <Section title={t('settings.background')}>
      <ColorField
        path="background.color"
        label={t('settings.backgroundColor')}
        pickLabel={t('settings.pickBackground')}
        disabled={isTransparent}
      />
      <SwitchField
        label={t('settings.transparent')}
        on={isTransparent}
        onChange={(on) => set(on ? { kind: 'transparent' } : { kind: 'color', color: '#000000' })}
      />
    </Section>
  )
}
