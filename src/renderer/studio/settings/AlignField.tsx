import { AlignCenter, AlignJustify, AlignLeft, AlignRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SegmentedField } from '../ui/SegmentedField'
import { showNumber } from '../ui/number-text'
import { useField } from './use-field'

const ALIGNS = [
  ['start', <AlignLeft key="start" size={15} />],
  ['center', <AlignCenter key="center" size={15} />],
  ['end', <AlignRight key="end" size={15} />],
  ['justify', <AlignJustify key="justify" size={15} />],
] as const

interface AlignFieldProps {
  readonly path: string
  /** How the lines of a style stand that says nothing of its own. */
  readonly inherited?: string | undefined
}

export function AlignField({ path, inherited }: AlignFieldProps) {
  const { t } = useTranslation()
  const { value, set, reset } = useField(path)
  const choices = ALIGNS.map(([align, icon]) => ({ value: align, label: t(`aligns.${align}`), icon }))
  return (
    <SegmentedField
      label={t('settings.align')}
      value={showNumber(value ?? inherited)}
      choices={choices}
      onChange={set}
      isInherited={inherited !== undefined && value === undefined}
      onReset={inherited === undefined ? undefined : reset}
    />
  )
}
