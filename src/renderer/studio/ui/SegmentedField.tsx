import { ToggleGroup } from 'radix-ui'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { FieldRow } from './FieldRow'

interface SegmentedFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly icon: ReactNode }[]
  readonly onChange: (value: string) => void
}

/** A few choices side by side, each an icon with a name. */
export function SegmentedField({ label, value, choices, onChange }: SegmentedFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} controlId={id}>
      <ToggleGroup.Root
        id={id}
        type="single"
        aria-label={label}
        className="control flex gap-px p-px"
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
