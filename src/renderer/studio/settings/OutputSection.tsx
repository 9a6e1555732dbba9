import { useTranslation } from 'react-i18next'
import { SelectField } from '../ui/SelectField'
import { showNumber } from '../ui/number-text'
import { formatChoices } from './format-choices'
import { Section } from './Section'
import { useField } from './use-field'

const QUALITIES = ['draft', 'standard', 'high', 'max'] as const

export function OutputSection() {
  const { t } = useTranslation()
  const format = useField('output.format')
  const quality = useField('output.quality')
  return (
    <Section title={t('settings.output')}>
      <SelectField
        label={t('settings.format')}
        value={showNumber(format.value)}
        choices={[
          { value: 'auto', label: t('formats.auto') },
          ...formatChoices({
            opaque: t('formats.opaque'),
            alpha: t('formats.alpha'),
            moving: t('formats.moving'),
            pictures: t('formats.pictures'),
          }),
        ]}
        remark={format.remark}
        onChange={format.set}
      />
      <SelectField
        label={t('settings.quality')}
        value={showNumber(quality.value)}
        choices={QUALITIES.map((value) => ({ value, label: t(`qualities.${value}`) }))}
        remark={quality.remark}
        onChange={quality.set}
      />
    </Section>
  )
}
