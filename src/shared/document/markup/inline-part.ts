import type { Picture } from '../types'
import type { MarkupLine } from './line-builder'

/** Pictures that stand side by side. */
export interface PicturesPart {
  readonly kind: 'pictures'
  readonly pictures: readonly Picture[]
  readonly gapPx: number | null
  /** What stands below them. */
  readonly captions: readonly string[]
  /** UTF-16 index in the source. */
  readonly start: number
}

/** What inline text becomes, in the order of the source. */
export type InlinePart = { readonly kind: 'lines'; readonly lines: readonly MarkupLine[] } | PicturesPart
