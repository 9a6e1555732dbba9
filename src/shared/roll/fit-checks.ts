import type { CheckParams } from './fields'
import type { RollSpec } from './spec'
import { isCueFormat, textFormatOf } from './text-format'

interface FitCheck extends CheckParams {
  readonly field: string
}

type Checked = Pick<RollSpec, 'text' | 'type' | 'scroll' | 'audio'>

/** What a fit to a length needs, and what it does not go with. */
export function fitChecks(roll: Checked): FitCheck[] {
  const { fit, durationSeconds } = roll.scroll
  if (fit === null) return []
  const found: FitCheck[] = []
  if (fit.to === 'duration' && durationSeconds === null) found.push({ key: 'roll.fit.noLength', field: 'scroll.fit' })
  if (fit.to === 'audio' && roll.audio === null) found.push({ key: 'roll.fit.noSound', field: 'scroll.fit.to' })
  if (fit.to === 'audio' && durationSeconds !== null) {
    found.push({ key: 'roll.fit.twoLengths', params: { value: durationSeconds }, field: 'scroll.durationSeconds' })
  }
  const other = inTheWay(roll)
  if (other !== null) found.push({ key: 'roll.fit.other', params: { other }, field: 'scroll.fit' })
  return found
}

/** Motions that have no length to be fitted, or nothing between lines to fit it with. */
function inTheWay({ text, type, scroll }: Checked): string | null {
  if (scroll.loop) return 'scroll.loop'
  if (scroll.marks.length > 0) return 'scroll.marks'
  if (isCueFormat(textFormatOf(text))) return 'text.format'
  const isSideways = scroll.direction === 'left' || scroll.direction === 'right'
  return isSideways && type.writing === 'horizontal' ? 'scroll.direction' : null
}
