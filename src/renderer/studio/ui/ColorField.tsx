import { clsx } from 'clsx'
import { useId, useState } from 'react'
import { COLOR_PATTERN, parseColor } from '../../../shared/roll/color'
import { useField } from '../settings/use-field'
import { FieldRow, remarkId } from './FieldRow'
import { showNumber } from './number-text'

interface ColorFieldProps {
  readonly path: string
  readonly label: string
  /** Name of the button that opens the system's colour picker. */
  readonly pickLabel: string
  readonly disabled?: boolean
  /** The colour it has from elsewhere when none is set here. */
  readonly inherited?: string | undefined
}

const hex = (part: number): string => part.toString(16).padStart(2, '0')

/** Colour and alpha apart: the system's picker knows no alpha. */
function partsOf(text: string): { readonly rgb: string; readonly alpha: string } {
  if (!COLOR_PATTERN.test(text)) return { rgb: '#000000', alpha: '' }
  const { r, g, b, a } = parseColor(text)
  return { rgb: `#${hex(r)}${hex(g)}${hex(b)}`, alpha: a === 255 ? '' : hex(a) }
}

export function ColorField({ path, label, pickLabel, disabled = false, inherited }: ColorFieldProps) {
  const id = useId()
  const { value, set, remark, reset } = useField(path)
  const [typed, setTyped] = useState<string | null>(null)
  const isInherited = inherited !== undefined && value === undefined
  const shown = typed ?? showNumber(isInherited ? inherited : value)
  const { rgb, alpha } = partsOf(shown)
  return (
    <FieldRow label={label} controlId={id} remark={remark} onReset={inherited === undefined ? undefined : reset}>
      <div
        className={clsx(
          'control flex items-center gap-2 pl-1',
          remark?.severity === 'error' && 'control-wrong',
          disabled && 'opacity-40',
        )}
      >
        <input
          type="color"
          className="swatch focus-ring"
          aria-label={pickLabel}
          disabled={disabled}
          value={rgb}
          onChange={(event) => {
            setTyped(null)
            set(event.target.value + alpha)
          }}
        />
        <input
          id={id}
          className={clsx(
            'h-full min-w-0 flex-1 bg-transparent font-mono text-small outline-none',
            isInherited && 'text-ink-faint',
          )}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          value={shown}
          aria-invalid={remark?.severity === 'error'}
          aria-describedby={remark === null ? undefined : remarkId(id)}
          onChange={(event) => {
            setTyped(event.target.value)
            set(inherited !== undefined && event.target.value.trim() === '' ? undefined : event.target.value.trim())
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
    </FieldRow>
  )
}
