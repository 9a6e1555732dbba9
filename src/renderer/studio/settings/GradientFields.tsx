import { ArrowDown, ArrowRight, Circle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ColorField } from '../ui/ColorField'
import { SegmentedField } from '../ui/SegmentedField'
import { useField } from './use-field'

const SHAPES = [
  ['vertical', <ArrowDown key="vertical" size={15} />],
  ['horizontal', <ArrowRight key="horizontal" size={15} />],
  ['radial', <Circle key="radial" size={13} />],
] as const

/** The colours of a gradient, first to last; a roll file may have more of them than the window makes. */
export function GradientFields() {
  const { t } = useTranslation()
  const shape = useField('background.shape')
  const stops = useField('background.stops')
  const count = Array.isArray(stops.value) ? stops.value.length : 0
  const choices = SHAPES.map(([value, icon]) => ({ value, label: t(`background.shapes.${value}`), icon }))
  return (
    <>
      <SegmentedField
        label={t('background.shape')}
        value={String(shape.value)}
        choices={choices}
        onChange={shape.set}
      />
      {Array.from({ length: count }, (_, index) => (
        <ColorField
          key={index}
          path={`background.stops.${index}.color`}
          label={t('background.stop', { number: String(index + 1) })}
          pickLabel={t('background.pickStop', { number: String(index + 1) })}
        />
      ))}
    </>
  )
}
