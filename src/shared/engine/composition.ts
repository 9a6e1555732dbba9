import { stillsOf } from '../compose/stills'
import type { InkLook } from '../layout/types'
import { parseColor } from '../roll/color'
import type { Color } from '../roll/color'
import type { RollSpec } from '../roll/spec'
import type { PixelFormat } from './bands'

/** A colour that a coverage is filled with; `a` is 1 where it hides what lies below. */
export interface Paint {
  readonly r: number
  readonly g: number
  readonly b: number
  /** 0 … 1 */
  readonly a: number
}

/**
 * How coverages become colours, bottom to top: background, shadow, outline, text, colour emoji. The outline
 * shows only outside the text (its coverage is cut by the text's), so that see-through letters stay clean.
 */
export interface Composition {
  readonly background: Paint
  readonly shadow: Paint | null
  readonly outline: Paint | null
  readonly text: Paint
  /**
   * `opaque`: laid over black, no alpha. `straight`: colour and alpha apart, and where alpha is nothing the colour
   * of the bottom-most painted layer. `premultiplied`: colour times alpha.
   */
  readonly alpha: 'opaque' | 'straight' | 'premultiplied'
  /** What see-through pixels hold where it is not for this composition to say: regions of all inks hold the same. */
  readonly bleed?: Paint
}

/** The part of a roll that tells its colours. */
type Look = Pick<RollSpec, 'type' | 'background' | 'output' | 'frame'>

/** Nothing at all. */
export const CLEAR: Paint = { r: 0, g: 0, b: 0, a: 0 }

/** The composition of a roll as a pixel format delivers it. */
export function compositionOf(spec: Look, pixelFormat: PixelFormat): Composition {
  const paints = paintsOf(spec.type)
  // What is blended over a picture keeps its colour apart from its alpha, however the frame is delivered.
  if (stillsOf(spec) !== null) return { background: CLEAR, ...paints, alpha: 'straight' }
  const { background } = spec
  return {
    background: background.kind === 'color' ? paintOf(parseColor(background.color)) : CLEAR,
    ...paints,
    alpha: pixelFormat === 'yuv420p' ? 'opaque' : spec.output.alpha,
  }
}

/** The composition of one of a strip's inks, over the background and in the alpha of the roll's own. */
export function inkComposition(roll: Composition, ink: InkLook): Composition {
  return { ...roll, ...paintsOf(ink), bleed: bleedOf(roll) }
}

function paintsOf({ color, outline, shadow }: InkLook): Pick<Composition, 'shadow' | 'outline' | 'text'> {
  return {
    shadow: shadow === null ? null : visible(paintOf(parseColor(shadow.color))),
    outline: outline === null || outline.widthPx <= 0 ? null : visible(paintOf(parseColor(outline.color))),
    text: paintOf(parseColor(color)),
  }
}

/** The colour that see-through pixels hold in straight alpha, so that scaling a video leaves no fringe. */
export function bleedOf(composition: Composition): Paint {
  return composition.bleed ?? composition.shadow ?? composition.outline ?? composition.text
}

/** A roll's colour as a paint. */
export function paintOf(color: Color): Paint {
  return { r: color.r, g: color.g, b: color.b, a: color.a / 255 }
}

function visible(paint: Paint): Paint | null {
  return paint.a > 0 ? paint : null
}
