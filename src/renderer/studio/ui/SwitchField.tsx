import { Switch } from 'radix-ui'
import { useId } from 'react'
import type { FieldMessage } from '../settings/use-field'
import { FieldRow } from './FieldRow'

interface SwitchFieldProps {
  readonly label: string
  readonly on: boolean
  readonly remark?: FieldMessage | null
  readonly onChange: (on: boolean) => void
}

export function SwitchField({ label, on, remark = null, onChange }: SwitchFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} controlId={id} remark={remark}>
      <Switch.Root id={id} className="switch focus-ring justify-self-end" checked={on} onCheckedChange={onChange}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </FieldRow>
  )
}
