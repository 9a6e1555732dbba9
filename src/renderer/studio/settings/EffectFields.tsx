import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { NumberField } from '../ui/NumberField'
import { SwitchField } from '../ui/SwitchField'
import { useField } from './use-field'

const DEFAULT_OUTLINE = { widthPx: 2, color: '#000000' }
const DEFAULT_SHADOW = { dxPx: 2, dyPx: 2, blurPx: 4, color: '#000000cc' }

export function OutlineFields() {
  const { t } = useTranslation()
  const { value, set } = useField('type.outline')
  const isOn = value !== null
  return (
    <>
      <SwitchField label={t('settings.outline')} on={isOn} onChange={(on) => set(on ? DEFAULT_OUTLINE : null)} />
      {isOn && (
        <>
          <NumberField path="type.outline.widthPx" label={t('settings.outlineWidth')} unit={t('units.px')} min={1} />
          <ColorField
            path="type.outline.color"
            label={t('settings.outlineColor')}
            pickLabel={t('settings.pickOutline')}
          />
        </>
      )}
    </>
  )
}

export function ShadowFields() {
  const { t } = useTranslation()
  const { value, set } = useField('type.shadow')
  const isOn = value !== null
  return (
    <>
      <SwitchField label={t('settings.shadow')} on={isOn} onChange={(on) => set(on ? DEFAULT_SHADOW : null)} />
      {isOn && (
        <>
          <NumberField path="type.shadow.blurPx" label={t('settings.shadowBlur')} unit={t('units.px')} />
          <ColorField path="type.shadow.color" label={t('settings.shadowColor')} pickLabel={t('settings.pickShadow')} />
        </>
      )}
    </>
  )
}
