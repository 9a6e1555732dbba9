import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { NumberField } from '../ui/NumberField'
import { SwitchField } from '../ui/SwitchField'
import { useSwitch } from './use-switch'

export function OutlineFields() {
  const { t } = useTranslation()
  const { isOn, turn } = useSwitch('type.outline')
  return (
    <>
      <SwitchField label={t('settings.outline')} on={isOn} onChange={turn} />
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
  const { isOn, turn } = useSwitch('type.shadow')
  return (
    <>
      <SwitchField label={t('settings.shadow')} on={isOn} onChange={turn} />
      {isOn && (
        <>
          <NumberField path="type.shadow.blurPx" label={t('settings.shadowBlur')} unit={t('units.px')} />
          <ColorField path="type.shadow.color" label={t('settings.shadowColor')} pickLabel={t('settings.pickShadow')} />
        </>
      )}
    </>
  )
}
