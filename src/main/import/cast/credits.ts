import type { CastEntry } from './entries'
import { creditHeading, creditPair, creditText, undivided } from './credit-line'

/** A cast list in the syntax of credits (docs/text.md). */
export function creditsOf(entries: readonly CastEntry[]): string {
  const lines: string[] = []
  let style: string | null = null
  const turn = (wanted: string | null): void => {
    if (style === wanted) return
    if (style !== null) lines.push(':::')
    if (wanted !== null) lines.push(`::: ${wanted}`)
    style = wanted
  }
  for (const entry of entries) {
    turn(entry.kind === 'styled' ? entry.style : null)
    switch (entry.kind) {
      case 'gap':
        if (lines.at(-1) !== '') lines.push('')
        break
      case 'group':
        // Groups are kept apart in the source too; their style says how much room they have.
        if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
        lines.push(creditHeading(creditText(entry.title)))
        break
      case 'styled':
        lines.push(undivided(creditText(entry.text)))
        break
      default:
        lines.push(...creditPair(creditText(entry.role), entry.names.map(creditText)))
    }
  }
  turn(null)
  return `${lines.join('\n')}\n`
}
