import type { CheckParams } from './fields'
import { isCueFormat, textFormatOf } from './text-format'
import type { RollSpec } from './spec'

interface CueCheck extends CheckParams {
  readonly field: string
}

/** What contradicts a text whose lines have times. */
export function cueChecks({ text, scroll }: Pick<RollSpec, 'text' | 'scroll'>): CueCheck[] {
  if (!isCueFormat(textFormatOf(text))) return []
  const found: CueCheck[] = []
  const { direction, loop, marks } = scroll
  if (direction !== 'up') found.push({ key: 'cue.direction', params: { value: direction }, field: 'scroll.direction' })
  if (loop) found.push({ key: 'cue.loop', field: 'scroll.loop' })
  if (marks.length > 0) found.push({ key: 'cue.marks', field: 'scroll.marks' })
  return found
}
