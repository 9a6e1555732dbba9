import { useId } from 'react'
import type { ReactNode } from 'react'

/** Settings that belong together, under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="flex flex-col gap-2 border-b border-line px-4 pt-3 pb-4 last:border-0"
    >
      <h3 id={id} className="mb-1 text-small font-semibold tracking-wide text-ink-faint">
        {title}
      </h3>
      {children}
    </div>
  )
}
