import { Check, X } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import { FieldRow } from '../ui/FieldRow'

/** Names a new style; null when it was thought better of. */
export function NewStyle({ onDone }: { readonly onDone: (name: string | null) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const [name, setName] = useState('')
  const typed = name.trim()
  const done = (): void => onDone(typed === '' ? null : typed)
  return (
    <FieldRow label={t('styles.newName')} controlId={id}>
      <div className="flex min-w-0 gap-1">
        <input
          id={id}
          className="control min-w-0 flex-1 px-2 outline-none"
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          value={name}
          ref={(box) => box?.focus()}
          // What no text can name is left out as it is typed.
          onChange={(event) => setName(event.target.value.replace(/[^\p{L}\p{N}_-]|^[^\p{L}]/gu, ''))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') done()
            if (event.key === 'Escape') onDone(null)
          }}
        />
        <IconButton label={t('styles.create')} disabled={typed === ''} onClick={done}>
          <Check size={16} />
        </IconButton>
        <IconButton label={t('styles.cancel')} onClick={() => onDone(null)}>
          <X size={16} />
        </IconButton>
      </div>
    </FieldRow>
  )
}
