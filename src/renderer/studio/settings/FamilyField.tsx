import { FolderSearch, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unwrap } from '../../../shared/ipc/outcome'
import type { FamilyChoice } from '../../../shared/ipc/requests'
import { attempt, inBackground } from '../actions/alert'
import { useStudio } from '../context'
import { IconButton } from '../ui/IconButton'
import { Remark } from '../ui/Remark'
import { SelectField } from '../ui/SelectField'
import type { Choice } from '../ui/SelectField'
import { useField } from './use-field'

/** Families in a list, and under them the font file that comes before them, if any. */
export function FamilyField() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('type.family')
  const families = useFamilies()
  const chain = Array.isArray(value) ? value.map(String) : []
  const present = chain.join(', ')
  const choices: Choice[] = families.map(({ name, bundled }) => ({
    value: name,
    label: name,
    group: t(bundled ? 'settings.bundledFonts' : 'settings.systemFonts'),
  }))
  if (!choices.some((choice) => choice.value === present)) choices.unshift({ value: present, label: present })
  return (
    <>
      <SelectField
        label={t('settings.family')}
        value={present}
        choices={choices}
        remark={remark}
        onChange={(family) => set([family])}
        after={<PickFontButton />}
      />
      <FontFileRow />
    </>
  )
}

function PickFontButton() {
  const { t } = useTranslation()
  const studio = useStudio()
  const { set } = useField('type.file')
  const pick = async (): Promise<void> => {
    const font = unwrap(await studio.bridge.pickFont())
    if (font !== null) set(font.token)
  }
  return (
    <IconButton label={t('settings.pickFont')} onClick={() => void attempt(studio, pick)}>
      <FolderSearch size={16} />
    </IconButton>
  )
}

/** The font file in use, if any: its name, and a way to stop using it. */
function FontFileRow() {
  const { t } = useTranslation()
  const { value, set, remark } = useField('type.file')
  if (typeof value !== 'string') return null
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-end gap-1 text-small text-ink-soft">
        <span className="min-w-0 truncate">{value.slice(value.indexOf('/') + 1)}</span>
        <IconButton label={t('settings.dropFont')} onClick={() => set(null)}>
          <X size={14} />
        </IconButton>
      </div>
      {remark !== null && <Remark {...remark} />}
    </div>
  )
}

/** Families of the bundled fonts and of the computer; read once. */
function useFamilies(): readonly FamilyChoice[] {
  const studio = useStudio()
  const [families, setFamilies] = useState<readonly FamilyChoice[]>([])
  useEffect(() => {
    let isShown = true
    void inBackground(studio, async () => {
      const found = unwrap(await studio.bridge.listFamilies())
      if (isShown) setFamilies(found)
    })
    return () => {
      isShown = false
    }
  }, [studio])
  return families
}
