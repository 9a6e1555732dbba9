import type { CheckParams } from './fields'

/** What marks are checked against. */
interface Marked {
  readonly direction: 'up' | 'down' | 'left' | 'right'
  readonly loop: boolean
  readonly durationSeconds: number | null
  readonly marks: readonly { readonly line: number; readonly pxPerFrame: string | null }[]
}

interface MarkCheck extends CheckParams {
  readonly field: string
}

/** Marks that contradict each other or the rest of the motion. */
export function markChecks({ direction, loop, durationSeconds, marks }: Marked): MarkCheck[] {
  const found: MarkCheck[] = []
  if (marks.length > 0 && (direction === 'left' || direction === 'right')) {
    found.push({ key: 'roll.mark.sideways', params: { value: direction }, field: 'scroll.direction' })
  }
  if (marks.length > 0 && loop)
    found.push({ key: 'roll.loop.marks', params: { marks: marks.length }, field: 'scroll.loop' })
  marks.forEach(({ line, pxPerFrame }, index) => {
    const before = marks[index - 1]
    if (before !== undefined && line <= before.line) {
      found.push({ key: 'roll.mark.order', params: { before: before.line }, field: `scroll.marks.${index}.line` })
    }
    if (pxPerFrame !== null && durationSeconds !== null) {
      const params = { seconds: durationSeconds }
      found.push({ key: 'roll.mark.speed', params, field: `scroll.marks.${index}.pxPerFrame` })
    }
  })
  return found
}
