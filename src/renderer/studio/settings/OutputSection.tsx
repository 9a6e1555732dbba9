import { useTranslation } from 'react-i18next'
import { useDocument } from '../context'
import { NumberField } from '../ui/NumberField'
import { SelectField } from '../ui/SelectField'
import { SwitchField } from '../ui/SwitchField'
import { showNumber } from '../ui/number-text'
import { formatChoices } from './format-choices'
import { outputFields } from './output-fields'
import { Section } from './Section'
import { useField } from './use-field'

const QUALITIES = ['draft', 'standard', 'high', 'max'] as const
const ALPHAS = ['straight', 'premultiplied'] as const
const DEPTHS = ['auto', 8, 10] as const

export function OutputSection() {
  const { t } = useTranslation()
  const format = useField('output.format')
  const quality = useField('output.quality')
  const spec = useDocument((state) => state.spec)
  const fields = spec === null ? null : outputFields(spec)
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
      {fields?.alpha === true && <AlphaField />}
      {fields?.matte === true && <MatteField />}
      {fields?.bitDepth === true && <DepthField />}
      {fields?.plays === true && (
        <NumberField path="output.plays" label={t('settings.plays')} unit={t('units.times')} />
      )}
    </Section>
  )
}

function AlphaField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('output.alpha')
  const choices = ALPHAS.map((alpha) => ({ value: alpha, label: t(`alphas.${alpha}`) }))
  return (
    <SelectField label={t('settings.alpha')} value={String(value)} choices={choices} remark={remark} onChange={set} />
  )
}

function MatteField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('output.matte')
  return (
    <SwitchField
      label={t('settings.matte')}
      on={value === 'file'}
      remark={remark}
      onChange={(on) => set(on ? 'file' : 'none')}
    />
  )
}

function DepthField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('output.bitDepth')
  const choose = (chosen: string): void => set(DEPTHS.find((depth) => String(depth) === chosen))
  const choices = DEPTHS.map((depth) => ({ value: String(depth), label: t(`depths.${depth}`) }))
  return (
    <SelectField
      label={t('settings.bitDepth')}
      value={String(value)}
      choices={choices}
      remark={remark}
      onChange={choose}
    />
  )
}
