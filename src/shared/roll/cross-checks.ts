import { cueChecks } from './cue-checks'
import { fitChecks } from './fit-checks'
import type { CheckParams } from './fields'
import { importChecks } from './import-checks'
import { markChecks } from './mark-checks'
import type { RollSpec } from './spec'
import { styleChecks } from './style-checks'

/** What the checks over several fields look at. */
type Checked = Pick<RollSpec, 'text' | 'audio' | 'frame' | 'type' | 'styles' | 'cjk' | 'margins' | 'scroll' | 'edges'>

interface CrossCheck extends CheckParams {
  readonly field: string
}

/** Faults that no single field has, with the value in force, which may be a default: margins that leave no room, spacing that makes lines or letters run backwards. */
export function crossChecks(roll: Checked): CrossCheck[] {
  const found: CrossCheck[] = []
  const { sizePx, lineSpacingPx, letterSpacingPx, paragraphSpacingPx } = roll.type
  const vertical = roll.scroll.direction === 'up' || roll.scroll.direction === 'down'
  const { topPx, rightPx, bottomPx, leftPx } = roll.margins
  const sum = vertical ? leftPx + rightPx : topPx + bottomPx
  const framePx = vertical ? roll.frame.width : roll.frame.height
  if (framePx - sum < sizePx) {
    found.push({
      key: vertical ? 'roll.margins.noWidth' : 'roll.margins.noHeight',
      params: { value: vertical ? leftPx : topPx, sum, framePx, sizePx, roomPx: framePx - sum },
      field: vertical ? 'margins.leftPx' : 'margins.topPx',
    })
  }
  if (vertical && roll.type.writing === 'vertical') {
    found.push({ key: 'roll.writing.direction', params: { value: roll.scroll.direction }, field: 'scroll.direction' })
  }
  if (sizePx + lineSpacingPx <= 0) {
    found.push({ key: 'roll.lineSpacing', params: { value: lineSpacingPx, sizePx }, field: 'type.lineSpacingPx' })
  } else if (sizePx + lineSpacingPx + paragraphSpacingPx <= 0) {
    found.push({
      key: 'roll.lineSpacing',
      params: { value: paragraphSpacingPx, sizePx },
      field: 'type.paragraphSpacingPx',
    })
  }
  if (sizePx + letterSpacingPx <= 0) {
    found.push({ key: 'roll.letterSpacing', params: { value: letterSpacingPx, sizePx }, field: 'type.letterSpacingPx' })
  }
  const maskedPx = roll.edges.maskTopPx + roll.edges.maskBottomPx
  const alongPx = vertical ? roll.frame.height : roll.frame.width
  if (maskedPx >= alongPx) {
    const params = { value: roll.edges.maskTopPx, maskedPx, alongPx, side: vertical ? 'height' : 'width' }
    found.push({ key: 'roll.edges.noRoom', params, field: 'edges.maskTopPx' })
  }
  return [
    ...found,
    ...importChecks(roll),
    ...styleChecks(roll),
    ...markChecks(roll.scroll),
    ...cueChecks(roll),
    ...fitChecks(roll),
  ]
}
