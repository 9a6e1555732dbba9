import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { NumberField } from '../ui/NumberField'
import { AlignField } from './AlignField'
import { OutlineFields, ShadowFields } from './EffectFields'
import { FamilyField } from './FamilyField'
import { Section } from './Section'
import { WeightField } from './WeightField'

export function TypeSection() {
  const { t } = useTranslation()
  return (
    <Section title={t('settings.look')}>
      <FamilyField />
      <NumberField path="type.sizePx" label={t('settings.size')} unit={t('units.px')} min={4} />
      <WeightField path="type.weight" />
      <NumberField path="type.lineSpacingPx" label={t('settings.lineSpacing')} unit={t('units.px')} min={-2000} />
      <AlignField path="type.align" />
      <ColorField path="type.color" label={t('settings.color')} pickLabel={t('settings.pickText')} />
      <OutlineFields />
      <ShadowFields />
    </Section>
  )
}
