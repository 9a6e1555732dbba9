import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat, PixelFormat } from '../../../shared/engine/bands'
import type { Composition, Paint } from '../../../shared/engine/composition'
import { paddedSize, paddingOf } from '../../../shared/engine/geometry'
import { rowsOf } from '../convert/canvas-rows'
import { pixelConversion } from '../convert/cpu/conversion'
import type { Context } from './canvas'

const BLACK: Paint = { r: 0, g: 0, b: 0, a: 1 }

/** A canvas over a colour as the planes of one frame, by the converter that makes bands: a still is a band of frame size. */
export function planesOfPicture(
  context: Context,
  pixelFormat: PixelFormat,
  background: Paint,
  alpha: Composition['alpha'],
): Uint8Array<ArrayBuffer> {
  const { width, height } = context.canvas
  const format: BandFormat = {
    axis: 'vertical',
    pixelFormat,
    crossPx: width,
    lengthPx: height,
    phases: 1,
    parities: [0],
  }
  // Without letters there is nothing but the picture, which is drawn as emoji are: with colours of its own.
  const composition: Composition = { background, shadow: null, outline: null, text: BLACK, alpha, bleed: BLACK }
  const out = new Uint8Array(bandPlanes(format).byteLength)
  const emoji = padded(rowsOf(context, width, 0, height), width, format)
  pixelConversion(format, composition)({ coverage: new Uint32Array(emoji.length), emoji }, out)
  return out
}

/** With the px around the frame that chroma reaches over to: beyond its edges the picture goes on as it is there. */
function padded(pixels: Uint32Array, widthPx: number, format: BandFormat): Uint32Array {
  const { leftPx } = paddingOf(format.pixelFormat)
  const { widthPx: width, heightPx: height } = paddedSize(format)
  if (width === widthPx) return pixels
  const out = new Uint32Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = Math.min(y, format.lengthPx - 1) * widthPx
    const at = y * width
    out.fill(pixels[from]!, at, at + leftPx)
    out.set(pixels.subarray(from, from + widthPx), at + leftPx)
    out.fill(pixels[from + widthPx - 1]!, at + leftPx + widthPx, at + width)
  }
  return out
}
