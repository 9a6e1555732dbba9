import { clsx } from 'clsx'
import { ToggleGroup } from 'radix-ui'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { FieldRow } from './FieldRow'

interface SegmentedFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly icon: ReactNode }[]
  readonly onChange: (value: string) => void
  /** Takes back what was chosen here, where something was. */
  readonly onReset?: (() => void) | undefined
  /** Whether what is shown comes from elsewhere. */
  readonly isInherited?: boolean
}

/** A few choices side by side, each an icon with a name. */
export function SegmentedField({ label, value, choices, onChange, onReset, isInherited = false }: SegmentedFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} controlId={id} onReset={onReset}>
      <ToggleGroup.Root
        id={id}
        type="single"
        aria-label={label}
        className={clsx('control flex gap-px p-px', isInherited && 'segments-inherited')}
        value={value}
        // An empty value means the chosen one was pressed again: it stays chosen.
        onValueChange={(next) => next !== '' && onChange(next)}
      >
        {choices.map((choice) => (
          <ToggleGroup.Item
            key={choice.value}
            value={choice.value}
            aria-label={choice.label}
            title={choice.label}
            className="segment focus-ring"
          >
            {choice.icon}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </FieldRow>
  )
}
