import { documentOf } from '../document/document-of'
import type { ResolvedRoll } from '../roll/resolved'
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

/** Lays a roll out however its text is written. `fonts` has a chain for each of its letter styles. */
export function layOut(roll: ResolvedRoll, fonts: FontSet, pictures: PictureSizes): LaidOutRoll {
  const parsed = documentOf(roll)
  const layout =
    parsed === null
      ? layoutRoll(roll, fonts)
      : layoutDocument(parsed.document, roll.spec, fonts, pictures, roll.content.length)
  return { layout, summary: summarizeLayout(layout, roll, parsed) }
}
