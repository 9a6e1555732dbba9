import type { FontRefs, PictureRef } from '../../shared/engine/protocol'
import { layOut } from '../../shared/layout/lay-out'
import { repeatLayout } from '../../shared/layout/repeat'
import type { Layout, LayoutSummary } from '../../shared/layout/types'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { loopOf } from '../../shared/scroll/loop'
import { FontCache } from './fonts/font-cache'
import { EmojiSprites } from './paint/emoji-sprites'
import { Pictures } from './paint/pictures'
import { PictureCache } from './pictures/picture-cache'
import { makeStrip } from './paint/strip'
import type { Strip } from './paint/strip'
import { StillCache } from './still/still-cache'
import type { Stills } from './still/stills'

/** A roll laid out, with all that painting its bands needs. */
export interface Prepared {
  /** Without its text, which may be long and is laid out. */
  readonly spec: Omit<RollSpec, 'text'>
  readonly strip: Strip
  readonly stills: Stills
  readonly summary: LayoutSummary
}

/** What rolls have in common and is kept from one to the next. */
export class Resources {
  readonly fonts = new FontCache()
  readonly emoji = new EmojiSprites()
  readonly pictures = new PictureCache()
  readonly stills = new StillCache()

  /** Lets go of what the newest roll does not need. */
  keepNewest(): void {
    this.fonts.keepNewest()
    this.pictures.keepNewest()
  }
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
  pictures: readonly PictureRef[],
  { fonts: faces, emoji, pictures: decoded, stills }: Resources,
): Promise<Prepared> {
  const [{ fonts, paths, emojiFamilies }, { bitmaps, faults }] = await Promise.all([
    faces.load(refs.faces, refs.chains),
    decoded.load(pictures),
  ])
  const sizes = new Map(
    [...bitmaps].map(([source, { width, height }]) => [source, { widthPx: width, heightPx: height }]),
  )
  const { layout, summary: laidOut } = layOut(roll, fonts, sizes)
  const summary = { ...laidOut, faults: [...laidOut.faults, ...faults] }
  const shown = repeatedLayout(layout, roll.spec)
  const families = layout.fontIds.map((id) => emojiFamilies.get(id))
  const strip = makeStrip(shown, fonts, paths, emoji, families, new Pictures(bitmaps))
  const { text: _laidOut, ...spec } = roll.spec
  return { spec, strip, summary, stills: stills.of(spec, pictures, bitmaps) }
}
