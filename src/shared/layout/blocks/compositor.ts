import type { LetterStyle } from '../../document/types'
import type { CjkSpec } from '../../roll/cjk'
import type { RollSpec } from '../../roll/spec'
import type { FontSet } from '../font-set'
import { type Lettering, letteringsOf } from '../lettering'
import { LayoutBuilder } from '../lines/builder'
import { MissingCollector } from '../missing'
import { readFeatures } from '../shaping/features'
import { Paragraph } from '../shaping/paragraph'
import type { Axis } from '../types'

/** A column that lines stand in. */
export interface Room {
  readonly leftPx: number
  /** Infinite along a wide strip. */
  readonly widthPx: number
}

/** What the setting of all blocks shares. */
export class Compositor {
  readonly letterings: readonly Lettering[]
  /** Lines run downwards: what is set is turned a quarter to the right at the end. */
  readonly isVertical: boolean
  /** Room around marks and between scripts; null where it is as the faces have it. */
  readonly cjk: CjkSpec | null
  readonly out: LayoutBuilder
  readonly missing = new MissingCollector()
  /** One object serves all paragraphs, another one what is set within their lines. */
  readonly paragraph = new Paragraph()
  readonly aside = new Paragraph()
  readonly reading = new Paragraph()
  /** Widths of lines of a wide strip, and the share of free room left of each; known only when all are set. */
  readonly widthsPx: number[] = []
  readonly leftShares: number[] = []
  /** The least distance of two lines of a paragraph. */
  linePitchPx = Infinity

  constructor(
    readonly fonts: FontSet,
    styles: readonly LetterStyle[],
    readonly axis: Axis,
    /** Left edge of the strip's room. */
    readonly leftPx: number,
    { cjk, type: { features, writing } }: Pick<RollSpec, 'cjk' | 'type'>,
  ) {
    this.isVertical = writing === 'vertical'
    this.cjk = cjk.punctuation === 'full' && !cjk.hanging && cjk.latinGapEm === 0 ? null : cjk
    const { letterings, inks } = letteringsOf(styles, fonts, readFeatures(features))
    this.letterings = letterings
    this.out = new LayoutBuilder(fonts, letterings, inks)
  }

  /** Notes how wide the line begun last is, and what share of the free room stands left of it. */
  noteWidth({ leftPx, widthPx }: Room, leftShare: number): void {
    if (this.axis === 'vertical') return
    const line = this.out.lineCount - 1
    this.widthsPx[line] = leftPx - this.leftPx + widthPx
    this.leftShares[line] = leftShare
  }

  /** Lines of columns stand where they are, however wide the strip becomes. */
  keepInPlace(firstLine: number): void {
    this.leftShares.fill(0, firstLine)
  }

  /** Moves lines that have been set down. */
  lower(firstLine: number, endLine: number, px: number): void {
    if (px === 0) return
    for (let line = firstLine; line < endLine; line++) this.out.shiftLine(line, 0, px)
  }
}
