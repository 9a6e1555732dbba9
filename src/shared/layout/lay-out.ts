import { documentOf } from '../document/document-of'
import { fitLayout } from '../fit/fit-layout'
import type { ResolvedRoll } from '../roll/resolved'
import type { RollSpec } from '../roll/spec'
import type { PictureSizes } from './blocks/pictures'
import type { FontSet } from './font-set'
import { layoutDocument, layoutRoll } from './layout'
import { summarizeLayout } from './summary'
import type { Layout, LayoutSummary } from './types'

/** A roll laid out, and what planning needs to know of it. */
export interface LaidOutRoll {
  readonly layout: Layout
  readonly summary: LayoutSummary
}

/**
 * Lays a roll out however its text is written, and fits it to its length where that is asked for. `fonts` has a chain
 * for each of its letter styles.
 */
export function layOut(roll: ResolvedRoll, fonts: FontSet, pictures: PictureSizes): LaidOutRoll {
  const lay = (spec: RollSpec): LaidOutRoll => layOutAsIs({ ...roll, spec }, fonts, pictures)
  return roll.spec.scroll.fit === null ? lay(roll.spec) : fitLayout(roll.spec, lay)
}

function layOutAsIs(roll: ResolvedRoll, fonts: FontSet, pictures: PictureSizes): LaidOutRoll {
  const parsed = documentOf(roll)
  const layout =
    parsed === null
      ? layoutRoll(roll, fonts)
      : layoutDocument(parsed.document, roll.spec, fonts, pictures, roll.content.length)
  return { layout, summary: summarizeLayout(layout, roll, parsed) }
}
