import type { Look } from './directive'
import type { LetterChange } from './markup/letter-change'
import type { Setting } from './setting'

/** The setting of a part within another one. */
export function settingOf(look: Look, outer: Setting): Setting {
  const { style, align, change, keepsLines } = look
  return outer.within({
    paragraph: style ?? outer.common.paragraph,
    align: align ?? outer.common.align,
    change: both(outer.common.change, change),
    keepsLines: keepsLines || outer.common.keepsLines,
  })
}

function both(first: LetterChange | null, second: LetterChange | null): LetterChange | null {
  if (first === null || second === null) return first ?? second
  return (letters, sheet) => second(first(letters, sheet), sheet)
}
