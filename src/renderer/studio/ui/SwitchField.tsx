import { Switch } from 'radix-ui'
import { useId } from 'react'
import { FieldRow } from './FieldRow'

interface SwitchFieldProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function SwitchField({ label, on, onChange }: SwitchFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} controlId={id}>
      <Switch.Root id={id} className="switch focus-ring justify-self-end" checked={on} onCheckedChange={onChange}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </FieldRow>
  )
}
