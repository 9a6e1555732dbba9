import { NO_FACE, type FontSet } from '../font-set'
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
import { COMMON } from '../unicode/scripts'
import { CLOSED, GRAPHEME, HANGING, IDEOGRAPHIC, type Paragraph, SAFE, TAB } from './paragraph'
import type { Run, RunKind } from './run'

/**
 * Cuts a paragraph into runs of one face, script and direction (glyphs still to come) and marks its clusters.
 * Punctuation, digits and spaces take the script before them; a space also takes the face before it, so that
 * words and the spaces between them are shaped together.
 */
export function itemize(
  paragraph: Paragraph,
  levels: Uint8Array | null,
  fonts: FontSet,
  missing: MissingCollector,
): void {
  const { text, marks, runs } = paragraph
  let kind: RunKind = 'nothing'
  let runStart = 0
  let runFace = 0
  let runScript = COMMON
  let runLevel = 0
  let textFace = fonts.faces.indexOf(fonts.primary)

  const close = (end: number): void => {
    if (end > runStart) runs.push(newRun(kind, runStart, end, runFace, runScript, runLevel))
    runStart = end
  }

  eachGrapheme(text, 0, text.length, (start, end) => {
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
      if (!fonts.faces[textFace]!.covers(first)) face = fonts.faceFor(text, start, end)
    } else if ((bits & IGNORABLE) !== 0 && end - start === (first > 0xffff ? 2 : 1)) {
      mark |= CLOSED
    } else {
      if ((bits & CJK) !== 0) mark |= IDEOGRAPHIC
      if ((bits & JOINING) !== 0 && joinsNext(text, start, end)) mark |= CLOSED
      const emojiFace = isEmojiCluster(text, start, end) ? fonts.emojiFaceFor(text, start, end) : NO_FACE
      face = emojiFace === NO_FACE ? fonts.faceFor(text, start, end) : emojiFace
    }
    if (face === NO_FACE) {
      missing.addCluster(text.slice(start, end), fonts)
      face = textFace
    } else if (fonts.faces[face]!.color) {
      clusterKind = 'emoji'
    }
    marks[start]! |= mark

    const script = shapingScript(bits)
    const inherits = isCommonScript(script)
    const same =
      clusterKind === kind &&
      clusterKind !== 'emoji' &&
      (clusterKind !== 'glyphs' || face === runFace) &&
      level === runLevel &&
      (inherits || script === runScript || isCommonScript(runScript))
    if (!same) {
      close(start)
      marks[start]! |= SAFE
      kind = clusterKind
      runFace = face
      runLevel = level
      if (!inherits) runScript = script
    } else if (!inherits && isCommonScript(runScript)) {
      runScript = script
    }
    if (clusterKind === 'glyphs') textFace = face
  })
  close(text.length)
}

function newRun(kind: RunKind, start: number, end: number, face: number, script: number, level: number): Run {
  return { kind, start, end, face, script, level, glyphStart: 0, glyphEnd: 0 }
}
