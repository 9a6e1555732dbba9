import { NO_FACE } from '../font-chain'
import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import type { MissingCollector } from '../missing'
import {
  characterBits,
  CJK,
  DROPPED,
  IGNORABLE,
  isCommonScript,
  JOINING,
  shapingScript,
  SPACE,
} from '../unicode/characters'
import { isEmojiCluster } from '../unicode/emoji'
import { eachGrapheme } from '../unicode/graphemes'
import { joinsNext } from '../unicode/joining'
import { isUpright } from '../unicode/orientation'
import { COMMON } from '../unicode/scripts'
import { CLOSED, GRAPHEME, HANGING, IDEOGRAPHIC, type Paragraph, SAFE, TAB } from './paragraph'
import type { Run, RunKind, Stance } from './run'

/**
 * Cuts a paragraph into runs of one letter style, face, script and direction (glyphs still to come) and marks its clusters.
 * Punctuation, digits and spaces take the script before them; a space also takes the face before it, so that
 * words and the spaces between them are shaped together.
 */
export function itemize(
  paragraph: Paragraph,
  levels: Uint8Array | null,
  fonts: FontSet,
  letterings: readonly Lettering[],
  missing: MissingCollector,
  isVertical: boolean,
): void {
  const { text, marks, runs, spans, spacingPx } = paragraph
  let span = 0
  let { style, end: spanEnd } = spans[0]!
  let { chain, letterSpacingPx } = letterings[style]!
  let kind: RunKind = 'nothing'
  let runStart = 0
  let runFace = 0
  let runStyle = style
  let runScript = COMMON
  let runStance: Stance = 'level'
  let runLevel = 0
  let textFace = chain.primary

  const close = (end: number): void => {
    if (end > runStart) runs.push(newRun(kind, runStart, end, runStyle, runFace, runScript, runStance, runLevel))
    runStart = end
  }

  eachGrapheme(text, 0, text.length, (start, end) => {
    while (start >= spanEnd && span + 1 < spans.length) {
      ;({ style, end: spanEnd } = spans[++span]!)
      ;({ chain, letterSpacingPx } = letterings[style]!)
      textFace = chain.primary
    }
    const first = text.codePointAt(start)!
    const bits = characterBits(first)
    const level = levels === null ? 0 : levels[start]!
    let mark = GRAPHEME
    let clusterKind: RunKind = 'glyphs'
    let face = textFace
    if (first === 9) {
      mark |= TAB | HANGING | CLOSED
      clusterKind = 'tab'
    } else if ((bits & DROPPED) !== 0 && end - start === 1) {
      mark |= CLOSED
      clusterKind = 'nothing'
    } else if ((bits & SPACE) !== 0) {
      mark |= HANGING | ((bits & CJK) !== 0 ? IDEOGRAPHIC : 0)
      if (!fonts.faces[textFace]!.covers(first)) face = chain.faceFor(text, start, end)
    } else if ((bits & IGNORABLE) !== 0 && end - start === (first > 0xffff ? 2 : 1)) {
      mark |= CLOSED
    } else {
      if ((bits & CJK) !== 0) mark |= IDEOGRAPHIC
      if ((bits & JOINING) !== 0 && joinsNext(text, start, end)) mark |= CLOSED
      const emojiFace = isEmojiCluster(text, start, end) ? chain.emojiFaceFor(text, start, end) : NO_FACE
      face = emojiFace === NO_FACE ? chain.faceFor(text, start, end) : emojiFace
    }
    if (face === NO_FACE) {
      missing.addCluster(text.slice(start, end), chain)
      face = textFace
    } else if (fonts.faces[face]!.color) {
      clusterKind = 'emoji'
    }
    marks[start]! |= mark
    if ((mark & CLOSED) === 0) spacingPx[start] = letterSpacingPx

    const stance = isVertical ? stanceOf(text[start]!, bits, clusterKind) : 'level'
    const script = shapingScript(bits)
    const inherits = isCommonScript(script)
    const same =
      clusterKind === kind &&
      clusterKind !== 'emoji' &&
      (clusterKind !== 'glyphs' || face === runFace) &&
      level === runLevel &&
      style === runStyle &&
      stance === runStance &&
      (inherits || script === runScript || isCommonScript(runScript))
    if (!same) {
      close(start)
      marks[start]! |= SAFE
      kind = clusterKind
      runFace = face
      runStyle = style
      runStance = stance
      runLevel = level
      if (!inherits) runScript = script
    } else if (!inherits && isCommonScript(runScript)) {
      runScript = script
    }
    if (clusterKind === 'glyphs') textFace = face
  })
  close(text.length)
}

function stanceOf(character: string, bits: number, kind: RunKind): Stance {
  return kind === 'emoji' || isUpright(character, bits) ? 'upright' : 'turned'
}

function newRun(
  kind: RunKind,
  start: number,
  end: number,
  style: number,
  face: number,
  script: number,
  stance: Stance,
  level: number,
): Run {
  return { kind, start, end, style, face, script, stance, level, glyphStart: 0, glyphEnd: 0 }
}
