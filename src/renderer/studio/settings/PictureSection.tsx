import { useTranslation } from 'react-i18next'
import { presets } from '../../../shared/presets/builtin'
import { useDocument, useStudio } from '../context'
import { matchingPreset, withPreset } from '../document/state'
import { NumberField } from '../ui/NumberField'
import { SelectField } from '../ui/SelectField'
import { showNumber } from '../ui/number-text'
import { useLanguage } from '../ui/use-language'
import { Section } from './Section'
import { useField } from './use-field'

/** Frame rates of film, PAL and NTSC, as the roll file writes them. */
const FRAME_RATES: readonly (readonly [value: string, label: string])[] = [
  ['24000/1001', '23.976'],
  ['24', '24'],
  ['25', '25'],
  ['30000/1001', '29.97'],
  ['30', '30'],
  ['50', '50'],
  ['60000/1001', '59.94'],
  ['60', '60'],
]

export function PictureSection() {
  const { t } = useTranslation()
  return (
    <Section title={t('settings.picture')}>
      <PresetField />
      <NumberField path="frame.width" label={t('settings.width')} unit={t('units.px')} step={2} min={2} />
      <NumberField path="frame.height" label={t('settings.height')} unit={t('units.px')} step={2} min={2} />
      <FrameRateField />
    </Section>
  )
}

function PresetField() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { documents } = useStudio()
  const present = useDocument((state) => matchingPreset(state.settings, presets)?.id ?? '')
  const choices = presets.map((preset) => ({ value: preset.id, label: preset.name[language] }))
  if (present === '') choices.unshift({ value: '', label: t('settings.custom') })
  const apply = (id: string): void => {
    const preset = presets.find((candidate) => candidate.id === id)
    if (preset !== undefined) documents.setState(withPreset(documents.getState(), preset))
  }
  return <SelectField label={t('settings.preset')} value={present} choices={choices} onChange={apply} wide />
}

function FrameRateField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('frame.fps')
  const present = showNumber(value)
  const choices = FRAME_RATES.map(([rate, label]) => ({ value: rate, label: `${label} ${t('units.fps')}` }))
  if (!FRAME_RATES.some(([rate]) => rate === present)) {
    choices.unshift({ value: present, label: `${present} ${t('units.fps')}` })
  }
  return <SelectField label={t('settings.fps')} value={present} choices={choices} remark={remark} onChange={set} />
}
