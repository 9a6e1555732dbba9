import { useTranslation } from 'react-i18next'
import { SelectField } from '../ui/SelectField'
import { showNumber } from '../ui/number-text'
import { useField } from './use-field'

const WEIGHTS = ['300', '400', '500', '600', '700', '900'] as const

interface WeightFieldProps {
  readonly path: string
  /** The weight of a style that says none of its own. */
  readonly inherited?: number | undefined
}

export function WeightField({ path, inherited }: WeightFieldProps) {
  const { t } = useTranslation()
  const { value, set, remark, reset } = useField(path)
  const isInherited = inherited !== undefined && value === undefined
  const present = showNumber(isInherited ? inherited : value)
  const choices = WEIGHTS.map((weight): { value: string; label: string } => ({
    value: weight,
    label: t(`weights.${weight}`),
  }))
  if (!choices.some((choice) => choice.value === present)) choices.unshift({ value: present, label: present })
  return (
    <SelectField
      label={t('settings.weight')}
      value={present}
      choices={choices}
      remark={remark}
      onChange={(weight) => set(Number(weight))}
      isInherited={isInherited}
      onReset={inherited === undefined ? undefined : reset}
    />
  )
}
