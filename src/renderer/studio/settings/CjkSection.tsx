import { useTranslation } from 'react-i18next'
import { NumberField } from '../ui/NumberField'
import { SwitchField } from '../ui/SwitchField'
import { Section } from './Section'
import { useField } from './use-field'

/** How Chinese and Japanese are set. */
export function CjkSection() {
  const { t } = useTranslation()
  const punctuation = useField('cjk.punctuation')
  const hanging = useField('cjk.hanging')
  const ems = t('units.ems')
  return (
    <Section title={t('cjk.title')}>
      <NumberField path="cjk.firstLineIndentEm" label={t('cjk.indent')} unit={ems} step={1} />
      <NumberField path="cjk.latinGapEm" label={t('cjk.latinGap')} unit={ems} step={0.05} />
      <SwitchField
        label={t('cjk.compressed')}
        on={punctuation.value === 'compressed'}
        onChange={(on) => punctuation.set(on ? 'compressed' : 'full')}
      />
      <SwitchField label={t('cjk.hanging')} on={hanging.value === true} onChange={hanging.set} />
    </Section>
  )
}
