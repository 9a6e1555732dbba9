import { clsx } from 'clsx'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { FieldMessage } from '../settings/use-field'
import { FieldRow, remarkId } from './FieldRow'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Heading under which it is listed. */
  readonly group?: string
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly remark?: FieldMessage | null
  readonly onChange: (value: string) => void
  /** Stands behind the list. */
  readonly after?: ReactNode
  readonly wide?: boolean
  /** Takes back what was chosen here, where something was. */
  readonly onReset?: (() => void) | undefined
  /** Whether what is shown comes from elsewhere. */
  readonly isInherited?: boolean
}

/** The system's own list: type-ahead, screen readers and long lists come with it. */
export function SelectField({
  label,
  value,
  choices,
  remark = null,
  onChange,
  after,
  wide = false,
  onReset,
  isInherited = false,
}: SelectFieldProps) {
  const id = useId()
  const groups = [...new Set(choices.map((choice) => choice.group ?? ''))]
  const membersOf = (group: string): readonly Choice[] => choices.filter((choice) => (choice.group ?? '') === group)
  return (
    <FieldRow label={label} controlId={id} remark={remark} wide={wide} onReset={onReset}>
      <div className="flex min-w-0 gap-1">
        <div className="relative min-w-0 flex-1">
          <select
            id={id}
            className={clsx('control w-full appearance-none truncate pr-7 pl-2', isInherited && 'text-ink-faint')}
            title={choices.find((choice) => choice.value === value)?.label}
            value={value}
            aria-describedby={remark === null ? undefined : remarkId(id)}
            onChange={(event) => onChange(event.target.value)}
          >
            {groups.map((group) =>
              group === '' ? (
                <Options key={group} choices={membersOf(group)} />
              ) : (
                <optgroup key={group} label={group}>
                  <Options choices={membersOf(group)} />
                </optgroup>
              ),
            )}
          </select>
          <ChevronDown size={14} className="pointer-events-none absolute top-2 right-2 text-ink-faint" aria-hidden />
        </div>
        {after}
      </div>
    </FieldRow>
  )
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ))
}
