import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePreview } from '../context'
import { NumberField } from '../ui/NumberField'
import { SegmentedField } from '../ui/SegmentedField'
import { showNumber } from '../ui/number-text'
import { SwitchField } from '../ui/SwitchField'
import { PaceFields } from './PaceFields'
import { Section } from './Section'
import { useField } from './use-field'

const DIRECTIONS = [
  ['up', <ArrowUp key="up" size={15} />],
  ['down', <ArrowDown key="down" size={15} />],
  ['left', <ArrowLeft key="left" size={15} />],
  ['right', <ArrowRight key="right" size={15} />],
] as const

export function MotionSection() {
  const { t } = useTranslation()
  const direction = useField('scroll.direction')
  const loop = useField('scroll.loop')
  return (
    <Section title={t('settings.motion')}>
      <PaceFields />
      <SegmentedField
        label={t('settings.direction')}
        value={showNumber(direction.value)}
        choices={DIRECTIONS.map(([value, icon]) => ({ value, label: t(`directions.${value}`), icon }))}
        onChange={direction.set}
      />
      <SwitchField label={t('settings.loop')} on={loop.value === true} remark={loop.remark} onChange={loop.set} />
      {loop.value === true ? <LoopFields /> : <HoldFields />}
    </Section>
  )
}

function HoldFields() {
  const { t } = useTranslation()
  const seconds = t('units.seconds')
  return (
    <>
      <NumberField path="scroll.holdStartSeconds" label={t('settings.holdStart')} unit={seconds} step={0.5} />
      <NumberField path="scroll.holdEndSeconds" label={t('settings.holdEnd')} unit={seconds} step={0.5} />
    </>
  )
}

/** The gap that the loop has, where the roll names none. */
function LoopFields() {
  const { t } = useTranslation()
  const prepared = usePreview((state) => state.prepared)
  let gapPx = ''
  if (prepared !== null) {
    const { plan, summary } = prepared
    const periodPx = Math.abs(plan.lastOffsetPx - plan.firstOffsetPx)
    gapPx = String(periodPx - (plan.axis === 'vertical' ? summary.heightPx : summary.widthPx))
  }
  return <NumberField path="scroll.loopGapPx" label={t('settings.loopGap')} unit={t('units.px')} fallback={gapPx} />
}
