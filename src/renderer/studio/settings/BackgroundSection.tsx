import { useTranslation } from 'react-i18next'
import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { useStudio } from '../context'
import { BACKGROUND_CHOICES, withBackgroundKind, withBackgroundPicture } from '../document/background'
import { ColorField } from '../ui/ColorField'
import { SelectField } from '../ui/SelectField'
import { SwitchField } from '../ui/SwitchField'
import { GradientFields } from './GradientFields'
import { PictureFields } from './PictureFields'
import { Section } from './Section'
import { useField } from './use-field'
import { useSwitch } from './use-switch'

/** What is behind the text: the kinds in a list, and under it what the chosen one takes. */
export function BackgroundSection() {
  const { t } = useTranslation()
  const studio = useStudio()
  const { documents } = studio
  const { isOn, turn } = useSwitch('background')
  const { value } = useField('background.kind')
  const kind = BACKGROUND_CHOICES.find((choice) => choice === value) ?? 'color'
  const pick = async (): Promise<void> => {
    const picture = unwrap(await studio.bridge.pickPicture())
    if (picture !== null) documents.setState(withBackgroundPicture(documents.getState(), picture.token))
  }
  const choosePicture = (): void => void attempt(studio, pick)
  const choose = (chosen: string): void => {
    if (chosen === 'image') choosePicture()
    else if (chosen === 'color' || chosen === 'gradient') {
      documents.setState(withBackgroundKind(documents.getState(), chosen))
    }
  }
  return (
    <Section title={t('settings.background')}>
      <SelectField
        label={t('background.kind')}
        value={kind}
        choices={BACKGROUND_CHOICES.map((choice) => ({ value: choice, label: t(`background.kinds.${choice}`) }))}
        onChange={choose}
      />
      {kind === 'color' && (
        <ColorField
          path="background.color"
          label={t('settings.backgroundColor')}
          pickLabel={t('settings.pickBackground')}
          disabled={!isOn}
        />
      )}
      {kind === 'gradient' && <GradientFields />}
      {kind === 'image' && <PictureFields onChoose={choosePicture} />}
      <SwitchField label={t('settings.transparent')} on={!isOn} onChange={(isTransparent) => turn(!isTransparent)} />
    </Section>
  )
}
