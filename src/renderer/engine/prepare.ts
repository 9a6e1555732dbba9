import type { FontRefs } from '../../shared/engine/protocol'
import { layOut } from '../../shared/layout/lay-out'
import { repeatLayout } from '../../shared/layout/repeat'
import type { Layout, LayoutSummary } from '../../shared/layout/types'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { loopOf } from '../../shared/scroll/loop'
import type { FontCache } from './fonts/font-cache'
import type { EmojiSprites } from './paint/emoji-sprites'
import { NO_PICTURES } from './paint/pictures'
import { makeStrip } from './paint/strip'
import type { Strip } from './paint/strip'

/** A roll laid out, with all that painting its bands needs. */
export interface Prepared {
  /** Without its text, which may be long and is laid out. */
  readonly spec: Omit<RollSpec, 'text'>
  readonly strip: Strip
  readonly summary: LayoutSummary
}

/** As it is painted: a strip that loops follows itself over all that is ever seen. */
function repeatedLayout(layout: Layout, spec: RollSpec): Layout {
  const loop = loopOf(spec, layout)
  if (loop === null) return layout
  const framePx = layout.axis === 'vertical' ? spec.frame.height : spec.frame.width
  // Fractional offsets show a part of the next px.
  return repeatLayout(layout, { periodPx: loop.periodPx, seenPx: loop.periodPx + framePx + 1 })
}

/** Fetches the faces where they are not at hand, and lays the roll out. Throws a FaultError. */
export async function prepareRoll(
  roll: ResolvedRoll,
  refs: FontRefs,
  cache: FontCache,
  emoji: EmojiSprites,
): Promise<Prepared> {
  const { fonts, paths, emojiFamilies } = await cache.load(refs.faces, refs.chains)
  const { layout, summary } = layOut(roll, fonts, new Map())
  const shown = repeatedLayout(layout, roll.spec)
  const families = layout.fontIds.map((id) => emojiFamilies.get(id))
  const strip = makeStrip(shown, fonts, paths, emoji, families, NO_PICTURES)
  const { text: _laidOut, ...spec } = roll.spec
  return { spec, strip, summary }
}
