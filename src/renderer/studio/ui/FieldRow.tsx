import { clsx } from 'clsx'
import type { ReactNode } from 'react'
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
  readonly children: ReactNode
}

/** Id of a control's remark, for aria-describedby. */
export const remarkId = (controlId: string): string => `${controlId}-remark`

/** A label on the left, its control on the right, and beneath what there is to say about it. */
export function FieldRow({ label, controlId, remark = null, wide = false, children }: FieldRowProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className={clsx('grid items-center gap-2', wide ? COLUMNS.wide : COLUMNS.even)}>
        <label htmlFor={controlId} className="truncate text-ink-soft" title={label}>
          {label}
        </label>
        {children}
      </div>
      {remark !== null && <Remark id={remarkId(controlId)} {...remark} />}
    </div>
  )
}
