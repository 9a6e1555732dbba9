import { Plus, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isObject } from '../../../shared/roll/is-object'
import { styleSheetOf } from '../../../shared/styles/style-sheet'
import type { NamedStyle } from '../../../shared/styles/sheet'
import { useDocument, useStudio } from '../context'
import { isBuiltIn, styleNames, withoutStyle, withStyle } from '../document/styles'
import { readPath } from '../document/settings-path'
import { IconButton } from '../ui/IconButton'
import { SelectField } from '../ui/SelectField'
import { NewStyle } from './NewStyle'
import { Section } from './Section'
import { StyleFields } from './StyleFields'
import { useStyleLabel } from './style-label'

/** The looks of the parts of a text that has parts: one of them at a time. */
export function StylesSection() {
  const { t } = useTranslation()
  const format = useDocument((state) => state.format)
  return format === 'plain' ? null : (
    <Section title={t('styles.title')}>
      <StyleEditor key={format} first={format === 'credits' ? 'role' : 'title'} />
    </Section>
  )
}

function StyleEditor({ first }: { readonly first: string }) {
  const [chosen, choose] = useState(first)
  const [isNaming, setNaming] = useState(false)
  const { documents } = useStudio()
  const names = styleNames(useDocument((state) => state.settings))
  // Another document may have no such style.
  const name = names.includes(chosen) ? chosen : first
  const style = useStyle(name)
  const add = (added: string | null): void => {
    setNaming(false)
    if (added === null) return
    if (!names.includes(added)) documents.setState(withStyle(documents.getState(), added, name))
    choose(added)
  }
  if (isNaming) return <NewStyle onDone={add} />
  return (
    <>
      <StyleChoice name={name} names={names} onChoose={choose} onAdd={() => setNaming(true)} />
      {style !== null && <StyleFields key={name} name={name} style={style} />}
    </>
  )
}

interface StyleChoiceProps {
  readonly name: string
  readonly names: readonly string[]
  readonly onChoose: (name: string) => void
  readonly onAdd: () => void
}

function StyleChoice({ name, names, onChoose, onAdd }: StyleChoiceProps) {
  const { t } = useTranslation()
  const { documents } = useStudio()
  const labelOf = useStyleLabel()
  const said = useDocument((state) => readPath(state.settings, `styles.${name}`))
  const isSaid = isObject(said) && Object.values(said).some((value) => value !== undefined)
  const drop = (): void => documents.setState(withoutStyle(documents.getState(), name))
  return (
    <SelectField
      label={t('styles.style')}
      value={name}
      choices={names.map((each) => ({ value: each, label: labelOf(each) }))}
      onChange={onChoose}
      after={
        <>
          <IconButton label={t('styles.add')} onClick={onAdd}>
            <Plus size={16} />
          </IconButton>
          {isBuiltIn(name) ? (
            <IconButton label={t('styles.reset')} disabled={!isSaid} onClick={drop}>
              <RotateCcw size={14} />
            </IconButton>
          ) : (
            <IconButton label={t('styles.remove')} onClick={drop}>
              <Trash2 size={14} />
            </IconButton>
          )}
        </>
      }
    />
  )
}

/** A style with all that it inherits; as it last was while the roll has faults. */
function useStyle(name: string): NamedStyle | null {
  const spec = useDocument((state) => state.spec)
  const [last, setLast] = useState(spec)
  if (spec !== null && spec !== last) setLast(spec)
  const shown = spec ?? last
  return shown === null ? null : styleSheetOf(shown).get(name)
}
