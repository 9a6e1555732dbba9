import type { Paragraph } from '../../document/types'
import type { Compositor, Room } from './compositor'
import { type FirstLine, shape } from './shape'

const DOT = '.'
/** Distance of two dots, in widths of one. */
const STEP = 1.6
/** Least room between the letters at either end and the dots, in widths of one. */
const AIR = 1.5

/** Draws dots from a role, whose last line was begun last, to the column of names; counted from there, so that those of all pairs align. */
export function drawLeader(
  compositor: Compositor,
  role: Paragraph,
  line: FirstLine,
  names: Room,
  isRtl: boolean,
): void {
  const { aside, letterings, out } = compositor
  const { style } = role.spans.at(-1)!
  shape(compositor, aside, DOT, [{ start: 0, end: 1, style }], 'ltr')
  const [run] = aside.runs
  if (run?.kind !== 'glyphs' || run.glyphEnd <= run.glyphStart) return
  const dotPx = aside.widthPx(0, 1)
  const stepPx = dotPx * STEP + Math.max(0, letterings[style]!.letterSpacingPx)
  const typeface = out.typefaces.index(run)
  const glyph = aside.glyphs.id[run.glyphStart]!
  const airPx = AIR * dotPx
  const fromPx = isRtl ? names.leftPx + names.widthPx : line.leftPx + line.widthPx
  const roomPx = (isRtl ? line.leftPx - fromPx : names.leftPx - fromPx) - 2 * airPx
  const count = Math.floor((roomPx - dotPx) / stepPx) + 1
  for (let index = count - 1; index >= 0; index--) {
    const awayPx = airPx + index * stepPx
    out.addGlyph(typeface, glyph, isRtl ? fromPx + awayPx : names.leftPx - awayPx - dotPx, line.baselinePx)
  }
}
