import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

type ButtonProps = ComponentProps<'button'> & { readonly look?: 'plain' | 'quiet' | 'primary' }

const LOOKS = {
  plain: 'border border-line bg-raised text-ink hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
  primary: 'bg-accent font-semibold text-on-accent shadow-sm hover:bg-accent-strong',
} as const

export function Button({ look = 'plain', className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={clsx(
        'inline-flex h-8 shrink-0 items-center justify-center gap-2 rounded-control px-3 whitespace-nowrap transition-colors',
        'focus-ring disabled:pointer-events-none disabled:opacity-40',
        LOOKS[look],
        className,
      )}
      {...props}
    />
  )
}
