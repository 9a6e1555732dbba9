import type { InkLook } from '../../../shared/layout/types'

/** What is painted around the bare outlines of the text, px. */
export interface Effects {
  /** Stroke outside the glyph; 0 for none. */
  readonly outlinePx: number
  readonly shadow: Shadow | null
  /** How far ink reaches beyond the bare outlines. */
  readonly reach: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

export interface Shadow {
  readonly dxPx: number
  readonly dyPx: number
  /** Standard deviation of the blur: half its radius, as in CSS. */
  readonly sigmaPx: number
  /** Whole px beyond which the blur leaves nothing. */
  readonly spreadPx: number
}

/** A Gaussian is below half of 1/255 of its mass beyond three deviations. */
const DEVIATIONS = 3

/** The effects of an ink. */
export function effectsOf({ outline, shadow }: InkLook): Effects {
  const outlinePx = Math.max(outline?.widthPx ?? 0, 0)
  if (shadow === null) {
    return { outlinePx, shadow: null, reach: { left: outlinePx, right: outlinePx, top: outlinePx, bottom: outlinePx } }
  }
  const sigmaPx = shadow.blurPx / 2
  const spreadPx = sigmaPx > 0 ? Math.ceil(DEVIATIONS * sigmaPx) + 1 : 0
  const around = (shiftPx: number): number => Math.max(outlinePx, outlinePx + spreadPx + shiftPx)
  return {
    outlinePx,
    shadow: { dxPx: shadow.dxPx, dyPx: shadow.dyPx, sigmaPx, spreadPx },
    reach: {
      left: around(-shadow.dxPx),
      right: around(shadow.dxPx),
      top: around(-shadow.dyPx),
      bottom: around(shadow.dyPx),
    },
  }
}
