import { Matrix3, Vector3, Vector4 } from 'three'
import { bandPlanes } from '../../../../shared/engine/bands'
import type { BandFormat, BandPlane } from '../../../../shared/engine/bands'
import { RGB, YUV } from '../../../../shared/engine/colour'
import type { ColourSpace, Triple } from '../../../../shared/engine/colour'
import { bleedOf } from '../../../../shared/engine/composition'
import type { Composition, Paint } from '../../../../shared/engine/composition'
import { paddingOf } from '../../../../shared/engine/geometry'

const PARTS: Readonly<Record<BandPlane['component'], number>> = { y: 0, u: 1, v: 2, a: 3, rgba: 4 }
const ALPHA_MODES: Readonly<Record<Composition['alpha'], number>> = { opaque: 0, straight: 1, premultiplied: 2 }

function colour(space: ColourSpace, paint: Paint | null): Vector4 {
  return paint ? new Vector4(...space.toVector(paint), paint.a) : new Vector4(0, 0, 0, 0)
}

/** Straight red, green and blue (0 … 1) into the space. */
function fromRgb(space: ColourSpace): Matrix3 {
  const red = space.toVector({ r: 255, g: 0, b: 0 })
  const green = space.toVector({ r: 0, g: 255, b: 0 })
  const blue = space.toVector({ r: 0, g: 0, b: 255 })
  const row = (part: 0 | 1 | 2): Triple => [red[part], green[part], blue[part]]
  return new Matrix3().set(...row(0), ...row(1), ...row(2))
}

/** Where the pixel of a plane's first sample lies in the painted region; z tells of subsampling. */
function siteOf(format: BandFormat, plane: BandPlane): Triple {
  const left = paddingOf(format.pixelFormat).leftPx
  const isChroma = plane.component === 'u' || plane.component === 'v'
  if (!isChroma || format.pixelFormat === 'yuva444p') return [left, 0, 0]
  return format.axis === 'vertical' ? [left, plane.parity, 1] : [left + plane.parity, 0, 1]
}

/** The uniforms that stay the same for a format and composition. */
export function fixedUniforms(format: BandFormat, composition: Composition) {
  const space = format.pixelFormat === 'rgba' ? RGB : YUV
  const { planes } = bandPlanes(format)
  return {
    text: { value: colour(space, composition.text) },
    outline: { value: colour(space, composition.outline) },
    shadow: { value: colour(space, composition.shadow) },
    background: { value: colour(space, composition.background) },
    bleed: { value: new Vector3(...space.toVector(bleedOf(composition))) },
    base: { value: new Vector3(...space.base) },
    fromRgb: { value: fromRgb(space) },
    alphaMode: { value: ALPHA_MODES[composition.alpha] },
    // Three hands integer vectors on as one flat array.
    planes: { value: planes.flatMap((plane) => [plane.offsetBytes, plane.widthPx, PARTS[plane.component]]) },
    sites: { value: planes.flatMap((plane) => siteOf(format, plane)) },
  }
}
