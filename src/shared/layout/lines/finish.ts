import type { FontSet } from '../font-set'
import type { Layout } from '../types'
import type { LayoutBuilder } from './builder'

type Given = Pick<Layout, 'axis' | 'widthPx' | 'heightPx' | 'sizePx' | 'linePitchPx' | 'missing'>

/** The finished layout: arrays cut to their lengths, so that cloning it copies no spare room. */
export function finishLayout(out: LayoutBuilder, fonts: FontSet, given: Given, textLength: number): Layout {
  const { lineCount, glyphCount } = out
  out.lineGlyphStart[lineCount] = glyphCount
  out.lineTextStart[lineCount] = textLength
  return {
    ...given,
    fontIds: fonts.faces.map((face) => face.id),
    lineCount,
    lineGlyphStart: out.lineGlyphStart.slice(0, lineCount + 1),
    lineTextStart: out.lineTextStart.slice(0, lineCount + 1),
    lineBaselinePx: out.lineBaselinePx.slice(0, lineCount),
    lineInkTopPx: out.lineInkTopPx.slice(0, lineCount),
    lineInkBottomPx: out.lineInkBottomPx.slice(0, lineCount),
    glyphFont: out.glyphFont.slice(0, glyphCount),
    glyphId: out.glyphId.slice(0, glyphCount),
    glyphXPx: out.glyphXPx.slice(0, glyphCount),
    glyphYPx: out.glyphYPx.slice(0, glyphCount),
    emoji: out.emoji,
  }
}
