import { useTranslation } from 'react-i18next'
import { formatRational, mul, toNumber } from '../../../shared/rational'
import { useDocument, usePreview, useStudio } from '../context'
import { paceOf, withPace, type Pace } from '../document/pace'
import { readPath } from '../document/settings-path'
import { NumberField } from '../ui/NumberField'
import { SelectField } from '../ui/SelectField'
import { useNumber } from '../ui/use-number'
import { useField } from './use-field'

const PACES: readonly Pace[] = ['speed', 'length', 'fit', 'sound']

/** How fast the roll goes: by its speed or by its length. */
export function PaceFields() {
  const { t } = useTranslation()
  const { documents } = useStudio()
  const pace = useDocument((state) => paceOf(state.settings))
  const hasSound = useDocument((state) => readPath(state.settings, 'audio') !== null)
  const isLoop = useDocument((state) => readPath(state.settings, 'scroll.loop') === true)
  const plan = usePreview((state) => state.prepared?.plan)
  const fit = useField('scroll.fit')
  const isOffered = (each: Pace): boolean =>
    each === pace || ((each !== 'sound' || hasSound) && (!isLoop || each === 'speed' || each === 'length'))
  const choose = (value: string): void => {
    const chosen = PACES.find((each) => each === value)
    if (chosen !== undefined) documents.setState(withPace(documents.getState(), chosen, plan))
  }
  const choices = PACES.filter(isOffered).map((value) => ({ value, label: t(`paces.${value}`) }))
  return (
    <>
      <SelectField label={t('settings.paceBy')} value={pace} choices={choices} remark={fit.remark} onChange={choose} />
      {pace === 'speed' && (
        <NumberField
          path="scroll.pxPerFrame"
          label={t('settings.speed')}
          unit={t('units.pxPerFrame')}
          min={1}
          ratio
          fallback={plan === undefined ? '' : formatRational(plan.speedPxPerFrame)}
        />
      )}
      {(pace === 'length' || pace === 'fit') && (
        <NumberField path="scroll.durationSeconds" label={t('settings.length')} unit={t('units.seconds')} min={0.1} />
      )}
      <PaceRemark />
    </>
  )
}

/** What the pace comes to. */
function PaceRemark() {
  const { t } = useTranslation()
  const number = useNumber()
  const plan = usePreview((state) => state.prepared?.plan)
  if (plan === undefined) return null
  return (
    <p className="text-right text-small text-ink-faint tabular-nums">
      {t('settings.pace', {
        pxPerSecond: number(toNumber(mul(plan.speedPxPerFrame, plan.fps)), 1),
        seconds: number(plan.frames / toNumber(plan.fps), 1),
      })}
    </p>
  )
}
