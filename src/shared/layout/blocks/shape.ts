import type { BlockStyle, Span } from '../../document/types'
import { spaceMarks } from '../cjk/space-marks'
import type { Lettering } from '../lettering'
import { itemize } from '../shaping/itemize'
import type { Paragraph } from '../shaping/paragraph'
import { shapeParagraph } from '../shaping/shape-paragraph'
import { paragraphLevels } from '../unicode/bidi'
import type { Compositor } from './compositor'

/** A tab stop every two ems: two ideographs, about eight Latin spaces. */
const TAB_EMS = 2

/** A paragraph's first line as it was set. */
export interface FirstLine {
  readonly baselinePx: number
  readonly leftPx: number
  readonly widthPx: number
}

/** What shaping asks of a compositor. */
type Shaping = Pick<Compositor, 'fonts' | 'letterings' | 'missing' | 'cjk' | 'isVertical'>

/** Shapes a text into one of the compositor's paragraphs. */
export function shape(
  { fonts, letterings, missing, cjk, isVertical }: Shaping,
  paragraph: Paragraph,
  text: string,
  spans: readonly Span[],
  direction: BlockStyle['direction'],
): void {
  paragraph.begin(text, spans)
  const { base, levels } = paragraphLevels(text, direction)
  paragraph.base = base
  itemize(paragraph, levels, fonts, letterings, missing, isVertical)
  shapeParagraph(paragraph, fonts, letterings)
  if (cjk !== null) spaceMarks(paragraph, fonts, letterings, cjk)
}

/** Distance of the tab stops of a paragraph. */
export function tabOf(letterings: readonly Lettering[], spans: readonly Span[]): number {
  return TAB_EMS * letterings[spans[0]!.style]!.sizePx
}
