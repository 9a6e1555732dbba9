import { AlignJustify } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDocument, useStudio } from '../context'
import { readPath } from '../document/settings-path'
import { withSetting } from '../document/state'
import { NumberField } from '../ui/NumberField'
import { SegmentedField } from '../ui/SegmentedField'
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
      <WritingField />
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

const WRITINGS = [
  ['horizontal', <AlignJustify key="horizontal" size={15} />],
  ['vertical', <AlignJustify key="vertical" size={15} className="rotate-90" />],
] as const

/** Lines or columns: columns roll sideways, so the way of travel goes along. */
function WritingField() {
  const { t } = useTranslation()
  const { documents } = useStudio()
  const { value } = useField('type.writing')
  const direction = useDocument((state) => readPath(state.settings, 'scroll.direction'))
  const choose = (writing: string): void => {
    const isVertical = writing === 'vertical'
    const isSideways = direction === 'left' || direction === 'right'
    let next = withSetting(documents.getState(), 'type.writing', writing)
    if (isVertical !== isSideways) next = withSetting(next, 'scroll.direction', isVertical ? 'right' : 'up')
    documents.setState(next)
  }
  const choices = WRITINGS.map(([writing, icon]) => ({ value: writing, label: t(`writings.${writing}`), icon }))
  return <SegmentedField label={t('cjk.writing')} value={String(value)} choices={choices} onChange={choose} />
}
