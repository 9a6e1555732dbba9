import type { Feature } from 'harfbuzzjs'
import type { LetterStyle } from '../document/types'
import type { FontChain } from './font-chain'
import type { FontSet } from './font-set'
import type { InkLook } from './types'

/** A letter style as lines are set in it. */
export interface Lettering {
  readonly chain: FontChain
  readonly sizePx: number
  readonly letterSpacingPx: number
  readonly ligatures: boolean
  readonly features: readonly Feature[]
  /** Whole px above and below the baseline that a line of it takes. */
  readonly ascentPx: number
  readonly descentPx: number
  /** Index among the inks. */
  readonly ink: number
  readonly underline: boolean
  readonly strike: boolean
}

/** The letterings of a document's styles, and the distinct inks among them. */
export function letteringsOf(
  styles: readonly LetterStyle[],
  fonts: FontSet,
  features: readonly Feature[],
): { readonly letterings: readonly Lettering[]; readonly inks: InkLook[] } {
  const inks: InkLook[] = []
  const letterings = styles.map((style, index) => letteringOf(style, fonts, index, inkIndex(inks, style), features))
  return { letterings, inks }
}

/** The index of an ink; added where it is not among them. */
export function inkIndex(inks: InkLook[], { color, outline, shadow }: InkLook): number {
  const key = JSON.stringify([color, outline, shadow])
  const known = inks.findIndex((ink) => JSON.stringify([ink.color, ink.outline, ink.shadow]) === key)
  return known < 0 ? inks.push({ color, outline, shadow }) - 1 : known
}

function letteringOf(
  style: LetterStyle,
  fonts: FontSet,
  index: number,
  ink: number,
  features: readonly Feature[],
): Lettering {
  const { sizePx, letterSpacingPx, underline, strike } = style
  const chain = fonts.chain(index)
  const primary = fonts.faces[chain.primary]!
  const pxPerUnit = sizePx / primary.unitsPerEm
  return {
    chain,
    sizePx,
    letterSpacingPx,
    ligatures: letterSpacingPx === 0,
    features,
    ascentPx: Math.ceil(primary.ascent * pxPerUnit),
    descentPx: Math.ceil(primary.descent * pxPerUnit),
    ink,
    underline,
    strike,
  }
}
