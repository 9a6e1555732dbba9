import type { CueLine, CueLook } from './cue'

/** Letters of a look, or none: `i` italic, `b` bold, `u` underlined. */
type Look = 'i' | 'b' | 'u'

/** A tag of HTML's kind or, in SubRip, `{\an8}` and its like of SubStation Alpha. */
const TAG = /<(\/?)([A-Za-z][\w-]*)?(?:[.\s][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}/g

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
}
const ENTITY = /&(\w{2,4});/g

const isLook = (name: string): name is Look => name === 'i' || name === 'b' || name === 'u'

/**
 * Takes the tags out of a cue's lines and keeps what they say of italic, bold and underlined letters, which goes on
 * from line to line until it is closed. Pronunciations (`<rt>`) are left out; other tags leave nothing.
 */
export function readMarkup(lines: readonly string[], { entities }: { readonly entities: boolean }): CueLine[] {
  const open = new Map<Look, number>()
  let isHidden = false
  return lines.map((line) => {
    let text = ''
    const looks: CueLook[] = []
    const write = (piece: string): void => {
      if (isHidden || piece === '') return
      const plain = entities ? piece.replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole) : piece
      const start = text.length
      text += plain
      const has = (look: Look): boolean => (open.get(look) ?? 0) > 0
      if (!has('i') && !has('b') && !has('u')) return
      looks.push({ start, end: text.length, italic: has('i'), bold: has('b'), underline: has('u') })
    }
    let from = 0
    for (const { 0: tag, 1: slash, 2: given, index } of line.matchAll(TAG)) {
      write(line.slice(from, index))
      from = index + tag.length
      const name = given?.toLowerCase() ?? ''
      if (name === 'rt') isHidden = slash === ''
      if (isLook(name)) open.set(name, Math.max(0, (open.get(name) ?? 0) + (slash === '' ? 1 : -1)))
    }
    write(line.slice(from))
    return { text: text.trimEnd(), looks: looks.filter(({ start }) => start < text.trimEnd().length) }
  })
}
