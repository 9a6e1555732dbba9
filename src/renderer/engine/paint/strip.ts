import { eachGlyph, eachOfStretch } from '../../../shared/layout/glyphs'
import type { Layout } from '../../../shared/layout/types'
import { effectsOf } from './effects'
import type { Effects } from './effects'
import type { EmojiSprites } from './emoji-sprites'
import type { GlyphPaths, OutlineSource } from './glyph-paths'
import { StretchIndex, LineIndex } from './ink-index'
import type { Run } from './ink-index'
import { outlineReach } from './outline-bounds'
import type { Pictures } from './pictures'

/** A laid-out roll with all that painting needs. */
export interface Strip {
  readonly layout: Layout
  /** By ink. */
  readonly effects: readonly Effects[]
  /** How far ink of any kind reaches beyond the bare outlines. */
  readonly reach: Effects['reach']
  readonly largestPx: number
  readonly pictures: Pictures
  readonly paths: GlyphPaths
  readonly emoji: EmojiSprites
  /** CSS family of each face of the layout that is colour emoji; undefined for outlines. */
  readonly emojiFamilies: readonly (string | undefined)[]
  readonly lines: LineIndex
  /** Only where the strip is wide; in a tall one whole lines are painted. */
  readonly glyphs: { readonly index: StretchIndex; readonly leftPx: number; readonly rightPx: number } | null
}

/** Part of the strip to paint; its corner may lie between px, and outside the strip. */
export interface Region {
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Whether places along y matter beyond quarters of a px. */
  readonly isFineAlongY: boolean
}

/** Puts a strip together. `emojiFamilies` is indexed as `layout.fontIds`. */
export function makeStrip(
  layout: Layout,
  source: OutlineSource,
  paths: GlyphPaths,
  emoji: EmojiSprites,
  emojiFamilies: readonly (string | undefined)[],
  pictures: Pictures,
): Strip {
  const lines = new LineIndex(layout)
  const glyphs =
    layout.axis === 'vertical'
      ? null
      : { index: new StretchIndex(layout), ...glyphReach(layout, source, emojiFamilies) }
  const effects = layout.inks.map(effectsOf)
  const largestPx = layout.typefaces.reduce((largest, { sizePx }) => Math.max(largest, sizePx), 0)
  const reach = widestReach(effects)
  return { layout, effects, reach, largestPx, pictures, paths, emoji, emojiFamilies, lines, glyphs }
}

function widestReach(effects: readonly Effects[]): Effects['reach'] {
  const most = (side: keyof Effects['reach']): number => Math.max(0, ...effects.map(({ reach }) => reach[side]))
  return { left: most('left'), right: most('right'), top: most('top'), bottom: most('bottom') }
}

/** No letter is higher, marks above it included. */
const TURNED_REACH_EMS = 2

/** How far the ink of any glyph of the layout reaches from its origin, px. */
function glyphReach(
  layout: Layout,
  source: OutlineSource,
  emojiFamilies: readonly (string | undefined)[],
): { leftPx: number; rightPx: number } {
  const seen = layout.fontIds.map(() => new Set<number>())
  let leftPx = 0
  let rightPx = 0
  const reachOf = (face: number, id: number): void => {
    if (seen[face]!.has(id)) return
    seen[face]!.add(id)
    const fontId = layout.fontIds[face]!
    const { sizePx, slant, boldPx, isTurned } = layout.typefaces[face]!
    const scale = sizePx / source.unitsPerEm(fontId)
    // Joined emoji and flags are wider than the em, none by more than this.
    const isEmoji = emojiFamilies[face] !== undefined
    if (isTurned) {
      // What reaches up and down in a letter reaches right and left.
      leftPx = Math.max(leftPx, TURNED_REACH_EMS * sizePx + boldPx)
      rightPx = Math.max(rightPx, TURNED_REACH_EMS * sizePx + boldPx)
      return
    }
    const reach = isEmoji ? { left: -sizePx, right: 4 * sizePx } : outlineReach(source.glyphOutline(fontId, id))
    // Slanted letters lean out by their height, which is hardly more than the em.
    const aroundPx = 2 * slant * sizePx + boldPx
    leftPx = Math.max(leftPx, -reach.left * (isEmoji ? 1 : scale) + aroundPx)
    rightPx = Math.max(rightPx, reach.right * (isEmoji ? 1 : scale) + aroundPx)
  }
  for (let line = 0; line < layout.lineCount; line++) eachGlyph(layout, line, reachOf)
  return { leftPx, rightPx }
}

/** Lines whose ink, effects included, may show in a region. */
export function linesIn(strip: Strip, { yPx, heightPx }: Region): Run {
  const { reach } = strip
  return strip.lines.between(yPx - reach.bottom, yPx + heightPx + reach.top)
}

/** Hands on the glyphs of a line, by their origins, whose ink may show in a region, effects included. */
export function eachGlyphIn(
  { layout, glyphs, reach }: Strip,
  line: number,
  { xPx: fromPx, widthPx }: Region,
  visit: (font: number, id: number, xPx: number, yPx: number) => void,
): void {
  if (glyphs === null) {
    eachGlyph(layout, line, visit)
    return
  }
  const leftPx = fromPx - glyphs.rightPx - reach.right
  const rightPx = fromPx + widthPx + glyphs.leftPx + reach.left
  const { first, end } = glyphs.index.between(line, leftPx, rightPx)
  for (let stretch = first; stretch < end; stretch++) {
    eachOfStretch(layout.glyphs, stretch, (font, id, xPx, yPx) => {
      if (xPx > leftPx && xPx <= rightPx) visit(font, id, xPx, yPx)
    })
  }
}
