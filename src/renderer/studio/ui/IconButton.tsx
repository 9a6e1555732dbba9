import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './Button'

interface IconButtonProps {
  readonly label: string
  /** Shown behind the label in the tooltip. */
  readonly keys?: string
  readonly disabled?: boolean
  readonly large?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button that shows an icon; its name is read out, and shown as a tooltip. */
export function IconButton({ label, keys, disabled = false, large = false, onClick, children }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <Button
          look={large ? 'primary' : 'quiet'}
          shape={large ? 'disc' : 'icon'}
          aria-label={label}
          disabled={disabled}
          onClick={onClick}
        >
          {children}
        </Button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {label}
          {keys !== undefined && <kbd className="ml-2 font-sans opacity-60">{keys}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
