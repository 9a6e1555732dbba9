import type { RollSpec } from '../../roll/spec'
import type { CueFormat } from '../../roll/text-format'
import { blockStyleOf, letterStyleOf } from '../../styles/body'
import type { CueRange, ParsedText } from '../parsed'
import type { Block, LetterStyle, Span } from '../types'
import type { Cue, CueLine, CueLook } from './cue'
import { readCues } from './read'

const BOLD = 700

/** Letters as cues mark them, each kind once: the roll's own first. */
class Looks {
  readonly styles: LetterStyle[]
  readonly #base: LetterStyle
  readonly #indexes = new Map<string, number>()

  constructor(base: LetterStyle) {
    this.#base = base
    this.styles = [base]
  }

  indexOf({ italic, bold, underline }: CueLook): number {
    const key = `${italic}${bold}${underline}`
    const known = this.#indexes.get(key)
    if (known !== undefined) return known
    const base = this.#base
    const weight = bold ? Math.max(BOLD, base.weight) : base.weight
    this.styles.push({ ...base, italic: base.italic || italic, weight, underline })
    this.#indexes.set(key, this.styles.length - 1)
    return this.styles.length - 1
  }
}

/**
 * A text with times as it is set: each line of a cue a paragraph, with room between cues as between paragraphs. Lyrics
 * may come twice from one place of the file, so `sourceStart` counts in the lines as they are shown, one after the
 * other.
 */
export function cueDocument(content: string, format: CueFormat, spec: Pick<RollSpec, 'type' | 'cjk'>): ParsedText {
  const { cues, faults } = readCues(content, format)
  const looks = new Looks(letterStyleOf(spec.type))
  const style = blockStyleOf(spec)
  const blocks: Block[] = []
  const ranges: CueRange[] = []
  let at = 0
  for (const { startMs, lines } of cues.length === 0 ? NOTHING : cues) {
    const start = at
    lines.forEach((line, index) => {
      const spaceBeforePx = index === 0 ? style.spaceBeforePx : 0
      const spaceAfterPx = index === lines.length - 1 ? style.spaceAfterPx : 0
      const block = { ...style, spaceBeforePx, spaceAfterPx }
      const spans = spansOf(line, looks)
      blocks.push({ kind: 'paragraph', paragraph: { text: line.text, spans, block, marker: null, sourceStart: at } })
      at += line.text.length + 1
    })
    ranges.push({ timeMs: startMs, start, end: at - 1 })
  }
  return { document: { letterStyles: looks.styles, blocks }, faults, cues: cues.length === 0 ? [] : ranges }
}

/** A text that is all faults can be shown too. */
const NOTHING: readonly Pick<Cue, 'startMs' | 'lines'>[] = [{ startMs: 0, lines: [{ text: '', looks: [] }] }]

function spansOf({ text, looks: marked }: CueLine, looks: Looks): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const look of marked) {
    const end = Math.min(look.end, text.length)
    if (look.start > from) spans.push({ start: from, end: look.start, style: 0 })
    spans.push({ start: look.start, end, style: looks.indexOf(look) })
    from = end
  }
  if (from < text.length || spans.length === 0) spans.push({ start: from, end: text.length, style: 0 })
  return spans
}
