import { clsx } from 'clsx'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useField } from '../settings/use-field'
import { FieldRow, remarkId } from './FieldRow'
import { readNumber, showNumber, stepNumber } from './number-text'

interface NumberFieldProps {
  readonly path: string
  readonly label: string
  readonly unit: string
  /** What an arrow key adds; ten times that with Shift. */
  readonly step?: number
  readonly min?: number
  /** A number or a ratio such as 8/5, kept exactly. */
  readonly ratio?: boolean
  /** Shown while the roll has no value of its own. */
  readonly fallback?: string
  /** Where the value comes from elsewhere when it is not set here. */
  readonly inherits?: boolean
}

export function NumberField({
  path,
  label,
  unit,
  step = 1,
  min = 0,
  ratio = false,
  fallback = '',
  inherits = false,
}: NumberFieldProps) {
  const id = useId()
  const { value, set: setValue, remark, reset } = useField(path)
  const [typed, setTyped] = useState<string | null>(null)
  const isOwn = value !== null && value !== undefined
  const shown = typed ?? (isOwn ? showNumber(value) : fallback)
  const set = (next: unknown): void => setValue(inherits && next === '' ? undefined : next)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') setTyped(null)
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const next = stepNumber(shown, event.key === 'ArrowUp' ? 1 : -1, event.shiftKey ? step * 10 : step, min)
    if (next === null) return
    setTyped(null)
    set(readNumber(next, ratio))
  }
  return (
    <FieldRow label={label} controlId={id} remark={remark} onReset={inherits ? reset : undefined}>
      <div className={clsx('control flex items-center pr-2', remark?.severity === 'error' && 'control-wrong')}>
        <input
          id={id}
          className={clsx(
            'h-full min-w-0 flex-1 bg-transparent pl-2 tabular-nums outline-none',
            inherits && !isOwn && 'text-ink-faint',
          )}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={shown}
          aria-invalid={remark?.severity === 'error'}
          aria-describedby={remark === null ? undefined : remarkId(id)}
          onChange={(event) => {
            setTyped(event.target.value)
            set(readNumber(event.target.value, ratio))
          }}
          onBlur={() => setTyped(null)}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
        <span className="text-small text-ink-faint select-none" aria-hidden>
          {unit}
        </span>
      </div>
    </FieldRow>
  )
}
