import type { CueRange, ParsedText } from '../document/parsed'
import { paragraphsOf } from '../document/texts'
import type { ResolvedRoll } from '../roll/resolved'
import type { CuePlace } from '../scroll/strip'
import { markPlaces, middlesOf } from './mark-places'
import type { Layout, LayoutSummary } from './types'
import { characterBits, DROPPED, IGNORABLE, SCRIPT_MASK, SPACE } from './unicode/characters'
import { eachGrapheme } from './unicode/graphemes'
import { BOPOMOFO, HAN, HANGUL, HIRAGANA, KATAKANA } from './unicode/scripts'

/** Characters that show nothing of their own, line ends among them. */
const INVISIBLE = SPACE | DROPPED | IGNORABLE

const CJK_SCRIPTS = new Set([HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO])

/** What planning needs to know of a layout; `parsed` is the text it was made of, null for a plain one. */
export function summarizeLayout(layout: Layout, roll: ResolvedRoll, parsed: ParsedText | null = null): LayoutSummary {
  const { widthPx, heightPx, blockHeightPx, lineCount, linePitchPx, stops, missing, inks } = layout
  const counts = parsed === null ? countCharacters([roll.content]) : countCharacters(textsOf(parsed))
  const holdsPictures = layout.emoji.length > 0 || layout.pictures.length > 0
  const summary = {
    widthPx,
    heightPx,
    blockHeightPx,
    lineCount,
    ...counts,
    linePitchPx,
    stops,
    missing,
    inks,
    holdsPictures,
    faults: parsed?.faults ?? [],
  }
  const { marks } = roll.spec.scroll
  const { sizePx } = roll.spec.type
  if (parsed?.cues !== undefined) return { ...summary, cues: cuePlaces(layout, parsed.cues, sizePx) }
  if (marks.length === 0) return summary
  const lines = marks.map(({ line }) => line)
  return { ...summary, marks: markPlaces(layout, roll.content, lines, sizePx) }
}

function cuePlaces(layout: Layout, cues: readonly CueRange[], sizePx: number): CuePlace[] {
  const middlesPx = middlesOf(layout, cues, sizePx)
  return cues.map(({ timeMs }, index) => ({ timeMs, atPx: middlesPx[index]! }))
}

function* textsOf({ document }: ParsedText): Generator<string> {
  for (const { text } of paragraphsOf(document)) yield text
}

function countCharacters(texts: Iterable<string>): Pick<LayoutSummary, 'characterCount' | 'cjkCharacterCount'> {
  let characterCount = 0
  let cjkCharacterCount = 0
  for (const text of texts) {
    eachGrapheme(text, 0, text.length, (start) => {
      const bits = characterBits(text.codePointAt(start)!)
      if ((bits & INVISIBLE) !== 0) return
      characterCount++
      if (CJK_SCRIPTS.has(bits & SCRIPT_MASK)) cjkCharacterCount++
    })
  }
  return { characterCount, cjkCharacterCount }
}
