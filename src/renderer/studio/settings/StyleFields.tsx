import { useTranslation } from 'react-i18next'
import type { NamedStyle } from '../../../shared/styles/sheet'
import { useDocument } from '../context'
import { readPath } from '../document/settings-path'
import { builtInScale, isBuiltIn, styleNames } from '../document/styles'
import { ColorField } from '../ui/ColorField'
import { NumberField } from '../ui/NumberField'
import { SelectField } from '../ui/SelectField'
import { AlignField } from './AlignField'
import { FamilyField } from './FamilyField'
import { LineMarksField } from './LineMarksField'
import { useStyleLabel } from './style-label'
import { useField } from './use-field'
import { WeightField } from './WeightField'

interface StyleFieldsProps {
  readonly name: string
  readonly style: NamedStyle
}

/** The fields of a style: what is not set shows what is inherited, in fainter ink. */
export function StyleFields({ name, style: { letters, block } }: StyleFieldsProps) {
  const { t } = useTranslation()
  const at = `styles.${name}`
  return (
    <>
      {!isBuiltIn(name) && <ParentField name={name} />}
      <FamilyField at={at} inherited={letters.family} />
      <SizeField name={name} />
      <WeightField path={`${at}.weight`} inherited={letters.weight} />
      <LineMarksField at={at} letters={letters} />
      <ColorField
        path={`${at}.color`}
        label={t('settings.color')}
        pickLabel={t('styles.pickColor')}
        inherited={letters.color}
      />
      <AlignField path={`${at}.align`} inherited={block.align} />
      <RoomField path={`${at}.spaceBeforePx`} label={t('styles.spaceBefore')} px={block.spaceBeforePx} />
      <RoomField path={`${at}.spaceAfterPx`} label={t('styles.spaceAfter')} px={block.spaceAfterPx} />
      <RoomField path={`${at}.indentStartPx`} label={t('styles.indent')} px={block.indentStartPx} />
    </>
  )
}

function ParentField({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const labelOf = useStyleLabel()
  const { value, set, remark } = useField(`styles.${name}.parent`)
  const names = ['body', ...styleNames(useDocument((state) => state.settings)).filter((other) => other !== name)]
  return (
    <SelectField
      label={t('styles.parent')}
      value={typeof value === 'string' ? value : 'body'}
      choices={names.map((other) => ({ value: other, label: labelOf(other) }))}
      remark={remark}
      onChange={set}
    />
  )
}

/** In sizes of the parent, so that it grows with that; in px where the roll says so. */
function SizeField({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const at = `styles.${name}`
  const isFixed = useDocument((state) => readPath(state.settings, `${at}.sizePx`) !== undefined)
  if (isFixed)
    return <NumberField path={`${at}.sizePx`} label={t('settings.size')} unit={t('units.px')} min={4} inherits />
  return (
    <NumberField
      path={`${at}.sizeScale`}
      label={t('settings.size')}
      unit={t('units.scale')}
      step={0.1}
      min={0.1}
      fallback={String(builtInScale(name))}
      inherits
    />
  )
}

interface RoomFieldProps {
  readonly path: string
  readonly label: string
  readonly px: number
}

function RoomField({ path, label, px }: RoomFieldProps) {
  const { t } = useTranslation()
  return <NumberField path={path} label={label} unit={t('units.px')} fallback={shown(px)} inherits />
}

const shown = (px: number): string => String(Math.round(px * 10) / 10)
