import { firstOfLine } from '../../../shared/layout/lines/of-line'
import type { Run } from './ink-index'
import type { Region, Strip } from './strip'
import { eachGlyphIn } from './strip'

/** What is to be painted: some lines, of whose glyphs those that may show in a region. */
export interface Passage {
  readonly strip: Strip
  readonly lines: Run
  readonly shown: Region
}

/** Where an ink may show: rows of the strip, its effects left out. */
export interface InkedRows {
  readonly ink: number
  readonly topPx: number
  readonly bottomPx: number
}

export interface Content {
  /** Ascending; empty where there are neither letters nor shapes. */
  readonly inks: readonly InkedRows[]
  readonly hasEmoji: boolean
  readonly hasPictures: boolean
}

/** What there is to paint at all. */
export function contentOf(passage: Passage): Content {
  const { strip, lines, shown } = passage
  const { layout, emojiFamilies } = strip
  const tops = new Float64Array(layout.inks.length).fill(Infinity)
  const bottoms = new Float64Array(layout.inks.length).fill(-Infinity)
  let hasEmoji = false
  const note = (ink: number, line: number): void => {
    tops[ink] = Math.min(tops[ink]!, layout.lineInkTopPx[line]!)
    bottoms[ink] = Math.max(bottoms[ink]!, layout.lineInkBottomPx[line]!)
  }
  for (let line = lines.first; line < lines.end; line++) {
    let lastFont = -1
    eachGlyphIn(strip, line, shown, (font) => {
      if (font === lastFont) return
      lastFont = font
      hasEmoji ||= emojiFamilies[font] !== undefined
      note(layout.typefaces[font]!.ink, line)
    })
  }
  eachPlaced(layout.shapes, lines, ({ ink, line }) => note(ink, line))
  let hasPictures = false
  eachPlaced(layout.pictures, lines, () => {
    hasPictures = true
  })
  const inks: InkedRows[] = []
  tops.forEach((topPx, ink) => {
    if (topPx < Infinity) inks.push({ ink, topPx, bottomPx: bottoms[ink]! })
  })
  return { inks, hasEmoji, hasPictures }
}

/** Visits what belongs to some lines; `placed` ascends by line. */
export function eachPlaced<P extends { readonly line: number }>(
  placed: readonly P[],
  lines: Run,
  visit: (one: P) => void,
): void {
  if (placed.length === 0) return
  for (let index = firstOfLine(placed, lines.first); index < placed.length; index++) {
    const one = placed[index]!
    if (one.line >= lines.end) return
    visit(one)
  }
}
