import { clsx } from 'clsx'
import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldMessage } from '../settings/use-field'
import { Remark } from './Remark'

const COLUMNS = { even: 'grid-cols-[minmax(0,1fr)_172px]', wide: 'grid-cols-[max-content_minmax(0,1fr)]' } as const

interface FieldRowProps {
  readonly label: string
  /** Id of the control that the label names. */
  readonly controlId: string
  readonly remark?: FieldMessage | null
  /** For controls with long words in them. */
  readonly wide?: boolean
  /** Takes back what was set here, where something was. */
  readonly onReset?: (() => void) | undefined
  readonly children: ReactNode
}

/** Id of a control's remark, for aria-describedby. */
export const remarkId = (controlId: string): string => `${controlId}-remark`

/** A label on the left, its control on the right, and beneath what there is to say about it. */
export function FieldRow({ label, controlId, remark = null, wide = false, onReset, children }: FieldRowProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className={clsx('grid items-center gap-2', wide ? COLUMNS.wide : COLUMNS.even)}>
        <div className="flex min-w-0 items-center gap-1">
          <label htmlFor={controlId} className="truncate text-ink-soft" title={label}>
            {label}
          </label>
          {onReset !== undefined && <ResetButton label={label} onReset={onReset} />}
        </div>
        {children}
      </div>
      {remark !== null && <Remark id={remarkId(controlId)} {...remark} />}
    </div>
  )
}

function ResetButton({ label, onReset }: { readonly label: string; readonly onReset: () => void }) {
  const { t } = useTranslation()
  const name = t('styles.inherit', { label })
  return (
    <button type="button" className="reset focus-ring" aria-label={name} title={name} onClick={onReset}>
      <RotateCcw size={12} aria-hidden />
    </button>
  )
}
