import type { Layout } from '../types'
import type { LayoutBuilder } from './builder'

type Given = Pick<Layout, 'axis' | 'widthPx' | 'heightPx' | 'blockHeightPx' | 'linePitchPx' | 'missing' | 'stops'>

/** The finished layout: views of the builder's arrays. A copy would double the memory of a long roll while it is made. */
export function finishLayout(out: LayoutBuilder, given: Given, textLength: number): Layout {
  const { lineCount } = out
  out.lineTextStart[lineCount] = textLength
  return {
    ...given,
    fontIds: out.typefaces.fontIds,
    typefaces: out.typefaces.list,
    inks: out.inks,
    lineCount,
    lineTextStart: out.lineTextStart.subarray(0, lineCount + 1),
    lineBaselinePx: out.lineBaselinePx.subarray(0, lineCount),
    lineInkTopPx: out.lineInkTopPx.subarray(0, lineCount),
    lineInkBottomPx: out.lineInkBottomPx.subarray(0, lineCount),
    glyphs: out.glyphs.finish(),
    emoji: out.emoji,
    shapes: out.shapes,
    pictures: out.pictures,
  }
}
