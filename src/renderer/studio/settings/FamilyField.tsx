import { FolderSearch, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { useStudio } from '../context'
import { IconButton } from '../ui/IconButton'
import { Remark } from '../ui/Remark'
import { SelectField } from '../ui/SelectField'
import { useFamilyChoices } from './families'
import { useField } from './use-field'

interface FamilyFieldProps {
  /** What has the letters: `type`, or one of the styles. */
  readonly at?: string
  /** The families of a style that names none of its own. */
  readonly inherited?: readonly string[] | undefined
}

/** Families in a list, and under them the font file that comes before them, if any. */
export function FamilyField({ at = 'type', inherited }: FamilyFieldProps) {
  const { t } = useTranslation()
  const { value, set, remark, reset } = useField(`${at}.family`)
  const isInherited = inherited !== undefined && value === undefined
  const chain = isInherited ? inherited : Array.isArray(value) ? value.map(String) : []
  const present = chain.join(', ')
  return (
    <>
      <SelectField
        label={t('settings.family')}
        value={present}
        choices={useFamilyChoices(present)}
        remark={remark}
        onChange={(family) => set([family])}
        after={<PickFontButton path={`${at}.file`} />}
        isInherited={isInherited}
        onReset={inherited === undefined ? undefined : reset}
      />
      <FontFileRow path={`${at}.file`} none={inherited === undefined ? null : undefined} />
    </>
  )
}

function PickFontButton({ path }: { readonly path: string }) {
  const { t } = useTranslation()
  const studio = useStudio()
  const { set } = useField(path)
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

interface FontFileRowProps {
  readonly path: string
  /** What stands in the roll for no file. */
  readonly none: null | undefined
}

/** The font file in use, if any: its name, and a way to stop using it. */
function FontFileRow({ path, none }: FontFileRowProps) {
  const { t } = useTranslation()
  const { value, set, remark } = useField(path)
  if (typeof value !== 'string') return null
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-end gap-1 text-small text-ink-soft">
        <span className="min-w-0 truncate">{value.slice(value.indexOf('/') + 1)}</span>
        <IconButton label={t('settings.dropFont')} onClick={() => set(none)}>
          <X size={14} />
        </IconButton>
      </div>
      {remark !== null && <Remark {...remark} />}
    </div>
  )
}
