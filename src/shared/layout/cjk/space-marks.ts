import type { CjkSpec } from '../../roll/cjk'
import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import type { LineEdges } from '../shaping/line-edges'
import type { LoadedFace } from '../shaping/face'
import type { Paragraph } from '../shaping/paragraph'
import { characterBits, CJK, SCRIPT_MASK, SPACE } from '../unicode/characters'
import { CYRILLIC, GREEK, LATIN } from '../unicode/scripts'
import { blankHalvesOf, type BlankHalves } from './blank-halves'
import { markKindOf, mayHang } from './marks'

/** A mark whose advance is less than this share of the type size is proportional: it has no blank half. */
const LEAST_FULL_EM = 0.9

const DIGIT = /\d/
const NO_HALVES: BlankHalves = { first: false, last: false }

/**
 * Sets the room around punctuation and between scripts in a shaped paragraph: `spacingPx` between clusters, and the
 * paragraph's edges.
 */
export function spaceMarks(
  paragraph: Paragraph,
  fonts: FontSet,
  letterings: readonly Lettering[],
  { punctuation, hanging, latinGapEm }: CjkSpec,
): void {
  const isCompressed = punctuation === 'compressed'
  // In a paragraph that runs to the left, a line's first cluster is not the one at its left edge.
  if (paragraph.base === 0 && (isCompressed || hanging)) {
    const edges = findBlanks(paragraph, fonts, letterings, isCompressed, hanging)
    if (isCompressed) closeUp(paragraph, edges)
  }
  if (latinGapEm > 0) partScripts(paragraph, letterings, latinGapEm)
}

/** Notes the blank halves of marks, and marks that may hang whole. */
function findBlanks(
  paragraph: Paragraph,
  fonts: FontSet,
  letterings: readonly Lettering[],
  isCompressed: boolean,
  hanging: boolean,
): LineEdges {
  const { text, glyphs } = paragraph
  const edges = paragraph.openEdges()
  const { leadPx, trailPx, hangPx } = edges
  for (const run of paragraph.runs) {
    if (run.kind !== 'glyphs' || (run.level & 1) === 1) continue
    const face = fonts.faces[run.face]!
    const leastPx = letterings[run.style]!.sizePx * LEAST_FULL_EM
    for (let glyph = run.glyphStart; glyph < run.glyphEnd; glyph++) {
      const unit = glyphs.cluster[glyph]!
      const kind = markKindOf(text[unit]!)
      const advancePx = glyphs.advancePx[glyph]!
      if (kind === null || advancePx < leastPx) continue
      if (isCompressed) {
        const halves = kind === 'middle' ? NO_HALVES : halvesOf(face, glyphs.id[glyph]!, run.stance === 'upright')
        if (kind === 'opening' && halves.first) leadPx[unit] = advancePx / 2
        if (kind === 'closing' && halves.last) trailPx[unit] = advancePx / 2
      }
      if (hanging && mayHang(text[unit]!)) hangPx[unit] = advancePx
    }
  }
  return edges
}

const measured = new WeakMap<LoadedFace, Map<number, BlankHalves>>()

function halvesOf(face: LoadedFace, glyphId: number, isUpright: boolean): BlankHalves {
  const key = 2 * glyphId + (isUpright ? 1 : 0)
  let ofFace = measured.get(face)
  if (ofFace === undefined) measured.set(face, (ofFace = new Map()))
  let halves = ofFace.get(key)
  if (halves === undefined) ofFace.set(key, (halves = blankHalvesOf(face, glyphId, isUpright)))
  return halves
}

/** Of two marks side by side, the blank between them is at most one half: 」「 and 。」 and （「 close up. */
function closeUp(paragraph: Paragraph, { leadPx, trailPx }: LineEdges): void {
  const { text, spacingPx } = paragraph
  for (let unit = 0; unit < text.length;) {
    const next = paragraph.nextGrapheme(unit)
    if (next >= text.length) return
    const after = markKindOf(text[next]!)
    if (after !== null && trailPx[unit]! > 0) spacingPx[unit]! -= trailPx[unit]!
    else if (after === 'opening' && markKindOf(text[unit]!) === 'opening') spacingPx[unit]! -= leadPx[next]!
    unit = next
  }
}

/** Leaves a little room between ideographs and Latin letters or digits that touch. */
function partScripts(paragraph: Paragraph, letterings: readonly Lettering[], gapEm: number): void {
  const { text, spacingPx, spans } = paragraph
  let span = 0
  for (let unit = 0; unit < text.length;) {
    const next = paragraph.nextGrapheme(unit)
    if (next >= text.length) return
    while (unit >= spans[span]!.end && span + 1 < spans.length) span++
    const [before, after] = [sideOf(text, unit), sideOf(text, next)]
    if (before !== null && after !== null && before !== after) {
      spacingPx[unit]! += gapEm * letterings[spans[span]!.style]!.sizePx
    }
    unit = next
  }
}

/** Which of the two sides a cluster is of; null for punctuation, spaces and other scripts. */
function sideOf(text: string, unit: number): 'ideograph' | 'letter' | null {
  const codePoint = text.codePointAt(unit)!
  const bits = characterBits(codePoint)
  if ((bits & SPACE) !== 0) return null
  if ((bits & CJK) !== 0) return isIdeograph(codePoint) ? 'ideograph' : null
  const script = bits & SCRIPT_MASK
  if (script === LATIN || script === GREEK || script === CYRILLIC) return 'letter'
  return codePoint < 0x80 && DIGIT.test(text[unit]!) ? 'letter' : null
}

/** Not the punctuation and the full-width forms that are set with ideographs. */
function isIdeograph(codePoint: number): boolean {
  return /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}]/u.test(String.fromCodePoint(codePoint))
}
