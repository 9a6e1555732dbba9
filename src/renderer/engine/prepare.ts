import type { FontRefs } from '../../shared/engine/protocol'
import { layoutRoll } from '../../shared/layout/layout'
import { summarizeLayout } from '../../shared/layout/summary'
import type { LayoutSummary } from '../../shared/layout/types'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { FontCache } from './fonts/font-cache'
import type { EmojiSprites } from './paint/emoji-sprites'
import { NO_PICTURES } from './paint/pictures'
import { makeStrip } from './paint/strip'
import type { Strip } from './paint/strip'

/** A roll laid out, with all that painting its bands needs. */
export interface Prepared {
  readonly roll: ResolvedRoll
  readonly strip: Strip
  readonly summary: LayoutSummary
}

/** Fetches the faces where they are not at hand, and lays the roll out. Throws a FaultError. */
export async function prepareRoll(
  roll: ResolvedRoll,
  refs: FontRefs,
  cache: FontCache,
  emoji: EmojiSprites,
): Promise<Prepared> {
  const { fonts, paths, emojiFamilies } = await cache.load(refs.faces, refs.chains)
  const layout = layoutRoll(roll, fonts)
  const families = layout.fontIds.map((id) => emojiFamilies.get(id))
  const strip = makeStrip(layout, fonts, paths, emoji, families, NO_PICTURES)
  return { roll, strip, summary: summarizeLayout(layout, roll) }
}
