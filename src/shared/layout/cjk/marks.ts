// Classes of full-width punctuation by where its blank half lies: "Requirements for Chinese Text Layout" 3.1.6 and
// "Requirements for Japanese Text Layout" 3.1.2 (cl-01, cl-02, cl-06, cl-07).

const CLOSING = new Set('、。，．：；）〕］｝〉》」』】〙〗〟”’')
const OPENING = new Set('（〔［｛〈《「『【〘〖〝“‘')
/** Stand in the middle of their place or fill it; they take the blank of their neighbour, and have none to give. */
const MIDDLE = new Set('！？・·')
const HANGING = new Set('、。，．')

export type MarkKind = 'closing' | 'opening' | 'middle' | null

/** The class of a character of full-width punctuation; null for everything else. */
export function markKindOf(character: string): MarkKind {
  if (CLOSING.has(character)) return 'closing'
  if (OPENING.has(character)) return 'opening'
  return MIDDLE.has(character) ? 'middle' : null
}

/** Whether a mark may stand beyond the end of its line. */
export function mayHang(character: string): boolean {
  return HANGING.has(character)
}
