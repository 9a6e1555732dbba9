import { clsx } from 'clsx'
import { Italic, Strikethrough, Underline } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterStyle } from '../../../shared/document/types'
import { useDocument, useStudio } from '../context'
import { readPath } from '../document/settings-path'
import { withSetting } from '../document/state'
import { FieldRow } from '../ui/FieldRow'

const MARKS = [
  ['italic', <Italic key="italic" size={15} />],
  ['underline', <Underline key="underline" size={15} />],
  ['strike', <Strikethrough key="strike" size={15} />],
] as const

interface LineMarksFieldProps {
  readonly at: string
  readonly letters: LetterStyle
}

/** Slanted, underlined, struck through: each on or off. */
export function LineMarksField({ at, letters }: LineMarksFieldProps) {
  const { t } = useTranslation()
  const { documents } = useStudio()
  const id = useId()
  const isSet = useDocument((state) => MARKS.some(([mark]) => readPath(state.settings, `${at}.${mark}`) !== undefined))
  const on = MARKS.map(([mark]) => mark).filter((mark) => letters[mark])
  const change = (marks: readonly string[]): void => {
    let state = documents.getState()
    for (const [mark] of MARKS) {
      const isOn = marks.includes(mark)
      if (isOn !== letters[mark]) state = withSetting(state, `${at}.${mark}`, isOn)
    }
    documents.setState(state)
  }
  const reset = (): void => {
    documents.setState(
      MARKS.reduce((state, [mark]) => withSetting(state, `${at}.${mark}`, undefined), documents.getState()),
    )
  }
  return (
    <FieldRow label={t('styles.marks')} controlId={id} onReset={isSet ? reset : undefined}>
      <ToggleGroup.Root
        id={id}
        type="multiple"
        aria-label={t('styles.marks')}
        className={clsx('control flex gap-px p-px', !isSet && 'segments-inherited')}
        value={on}
        onValueChange={change}
      >
        {MARKS.map(([mark, icon]) => (
          <ToggleGroup.Item
            key={mark}
            value={mark}
            aria-label={t(`styles.${mark}`)}
            title={t(`styles.${mark}`)}
            className="segment focus-ring"
          >
            {icon}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </FieldRow>
  )
}
