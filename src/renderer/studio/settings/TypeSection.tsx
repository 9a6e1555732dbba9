import { AlignCenter, AlignJustify, AlignLeft, AlignRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { NumberField } from '../ui/NumberField'
import { SegmentedField } from '../ui/SegmentedField'
import { SelectField } from '../ui/SelectField'
import { showNumber } from '../ui/number-text'
import { FamilyField } from './FamilyField'
import { OutlineFields, ShadowFields } from './EffectFields'
import { Section } from './Section'
import { useField } from './use-field'

const WEIGHTS = ['300', '400', '500', '600', '700', '900'] as const
const ALIGNS = [
  ['start', <AlignLeft key="start" size={15} />],
  ['center', <AlignCenter key="center" size={15} />],
  ['end', <AlignRight key="end" size={15} />],
  ['justify', <AlignJustify key="justify" size={15} />],
] as const

export function TypeSection() {
  const { t } = useTranslation()
  return (
    <Section title={t('settings.look')}>
      <FamilyField />
      <NumberField path="type.sizePx" label={t('settings.size')} unit={t('units.px')} min={4} />
      <WeightField />
      <NumberField path="type.lineSpacingPx" label={t('settings.lineSpacing')} unit={t('units.px')} min={-2000} />
      <AlignField />
      <ColorField path="type.color" label={t('settings.color')} pickLabel={t('settings.pickText')} />
      <OutlineFields />
      <ShadowFields />
    </Section>
  )
}

function WeightField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('type.weight')
  const present = showNumber(value)
  const choices = WEIGHTS.map((weight): { value: string; label: string } => ({
    value: weight,
    label: t(`weights.${weight}`),
  }))
  if (!choices.some((choice) => choice.value === present)) choices.unshift({ value: present, label: present })
  return (
    <SelectField
      label={t('settings.weight')}
      value={present}
      choices={choices}
      remark={remark}
      onChange={(weight) => set(Number(weight))}
    />
  )
}

function AlignField() {
  const { t } = useTranslation()
  const { value, set } = useField('type.align')
  const choices = ALIGNS.map(([align, icon]) => ({ value: align, label: t(`aligns.${align}`), icon }))
  return <SegmentedField label={t('settings.align')} value={showNumber(value)} choices={choices} onChange={set} />
}
