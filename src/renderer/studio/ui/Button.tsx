import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

const LOOKS = {
  plain: 'border border-line bg-raised text-ink hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
  primary: 'bg-accent font-semibold text-on-accent shadow-sm hover:bg-accent-strong',
} as const

const SHAPES = {
  words: 'h-8 rounded-control px-3',
  icon: 'size-8 rounded-control',
  disc: 'size-10 rounded-full',
} as const

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: keyof typeof LOOKS
  readonly shape?: keyof typeof SHAPES
}

export function Button({ look = 'plain', shape = 'words', className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={clsx(
        'inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap transition-colors',
        'focus-ring disabled:pointer-events-none disabled:opacity-40',
        LOOKS[look],
        SHAPES[shape],
        className,
      )}
      {...props}
    />
  )
}
