import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatRational, mul, toNumber } from '../../../shared/rational'
import { usePreview } from '../context'
import { NumberField } from '../ui/NumberField'
import { SegmentedField } from '../ui/SegmentedField'
import { showNumber } from '../ui/number-text'
import { useNumber } from '../ui/use-number'
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
  const number = useNumber()
  const plan = usePreview((state) => state.prepared?.plan)
  const direction = useField('scroll.direction')
  return (
    <Section title={t('settings.motion')}>
      <NumberField
        path="scroll.pxPerFrame"
        label={t('settings.speed')}
        unit={t('units.pxPerFrame')}
        min={1}
        ratio
        fallback={plan === undefined ? '' : formatRational(plan.speedPxPerFrame)}
      />
      {plan !== undefined && (
        <p className="text-right text-small text-ink-faint tabular-nums">
          {t('settings.pace', {
            pxPerSecond: number(toNumber(mul(plan.speedPxPerFrame, plan.fps)), 1),
            seconds: number(plan.frames / toNumber(plan.fps), 1),
          })}
        </p>
      )}
      <SegmentedField
        label={t('settings.direction')}
        value={showNumber(direction.value)}
        choices={DIRECTIONS.map(([value, icon]) => ({ value, label: t(`directions.${value}`), icon }))}
        onChange={direction.set}
      />
      <NumberField
        path="scroll.holdStartSeconds"
        label={t('settings.holdStart')}
        unit={t('units.seconds')}
        step={0.5}
      />
      <NumberField path="scroll.holdEndSeconds" label={t('settings.holdEnd')} unit={t('units.seconds')} step={0.5} />
    </Section>
  )
}
