import type { Fault } from '../messages/fault'

/** Anything but white space, controls and invisible format characters (zero-width spaces, joiners, byte order marks). */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}]/u

export function isBlankText(content: string): boolean {
  return !VISIBLE.test(content)
}

/** The fault of a text that shows nothing, or null. `field` is where it came from: `text.content` or `text.path`. */
export function blankTextFault(content: string, field: 'text.content' | 'text.path'): Fault | null {
  return isBlankText(content) ? { kind: 'roll', key: 'roll.text.blank', params: { field }, field } : null
}
