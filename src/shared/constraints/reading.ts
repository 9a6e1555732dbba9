import { toNumber } from '../rational'
import { isTimed, speedSetting } from './constraint'
import type { Constraint, Finding, Subject } from './constraint'

/**
 * Characters a second that most adults read with ease, after the reading speeds of Netflix's Timed Text Style
 * Guides: 9 for Chinese; for alphabets 20 with spaces, which is about 17 visible ones.
 */
const CJK_CHARACTERS_PER_SECOND = 9
const OTHER_CHARACTERS_PER_SECOND = 17

const MOST_CHARACTERS_LISTED = 12

/** Remarks on what can be read and drawn. */
export const readingConstraints: readonly Constraint[] = [
  { key: 'roll.notice.readingSpeed', severity: 'warning', test: tooFastToRead },
  { key: 'roll.notice.missingGlyphs', severity: 'warning', test: missingGlyphs },
  { key: 'roll.notice.blockCut', severity: 'warning', test: blockCut },
]

/** Seconds it takes to read a text with ease. */
export function readingSeconds(characterCount: number, cjkCharacterCount: number): number {
  const others = characterCount - cjkCharacterCount
  return cjkCharacterCount / CJK_CHARACTERS_PER_SECOND + others / OTHER_CHARACTERS_PER_SECOND
}

function tooFastToRead({ spec, summary, plan }: Subject): Finding | null {
  if (isTimed(summary)) return null
  const neededSeconds = readingSeconds(summary.characterCount, summary.cjkCharacterCount)
  // A hold counts where the text stands in the frame during it.
  const holdFrames =
    (spec.scroll.start === 'top' ? plan.holdStartFrames : 0) + (spec.scroll.end === 'bottom' ? plan.holdEndFrames : 0)
  const shownSeconds = (plan.scrollFrames + holdFrames) / toNumber(plan.fps)
  if (neededSeconds <= shownSeconds) return null
  const { field, value } = speedSetting(spec)
  return {
    field,
    params: { value, neededSeconds: Math.ceil(neededSeconds), shownSeconds: Number(shownSeconds.toFixed(1)) },
  }
}

function missingGlyphs({ summary }: Subject): Finding | null {
  const { count, characters } = summary.missing
  if (count === 0) return null
  const listed = characters.slice(0, MOST_CHARACTERS_LISTED).map(nameCharacter).join(' ')
  const rest = characters.length > MOST_CHARACTERS_LISTED ? ' …' : ''
  return { field: 'type.family', params: { count, characters: listed + rest } }
}

/** Lines of a ticker stand one below the other, and the frame shows no more of them than it is tall. */
function blockCut({ spec, summary, plan }: Subject): Finding | null {
  const roomPx = spec.frame.height - spec.margins.topPx - spec.margins.bottomPx
  const blockPx = summary.blockHeightPx
  const isOfLines = plan.axis === 'horizontal' && spec.type.writing === 'horizontal'
  if (!isOfLines || blockPx <= roomPx) return null
  const params = { value: spec.scroll.direction, lines: summary.lineCount, blockPx, roomPx }
  return { field: 'scroll.direction', params }
}

/** A character with its code point, since the one who reads may have no font for it either: "𪚥 U+2A6A5". */
function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${/[\p{C}\p{M}\p{Z}]/u.test(character) ? '' : `${character} `}U+${code}`
}
