import { bandPlanes } from '../../../../shared/engine/bands'
import type { BandFormat, BandPlane } from '../../../../shared/engine/bands'
import type { Composition } from '../../../../shared/engine/composition'
import { paddedSize, paddingOf } from '../../../../shared/engine/geometry'
import type { PixelConversion } from './pixels'
import { rgbaTable, yuvTables } from './text-tables'

interface Source {
  readonly pixels: Uint32Array
  readonly stride: number
  /** Index of the band's first pixel behind the padding. */
  readonly origin: number
}

function fillByPixel(source: Source, plane: BandPlane, table: Uint8Array, out: Uint8Array): void {
  const { pixels, stride, origin } = source
  let target = plane.offsetBytes
  for (let row = 0; row < plane.heightPx; row++) {
    let index = origin + row * stride
    for (let column = 0; column < plane.widthPx; column++) {
      out[target++] = table[pixels[index++]! & 255]!
    }
  }
}

/** Two planes in one walk: the sum of coverages around luma column 2i (or 2i + 1), over two rows. */
function fillChroma(
  source: Source,
  [u, v]: readonly [BandPlane, BandPlane],
  tables: { readonly u: Uint8Array; readonly v: Uint8Array },
  axis: BandFormat['axis'],
  out: Uint8Array,
): void {
  const { pixels, stride } = source
  const first = source.origin + u.parity * (axis === 'vertical' ? stride : 1)
  let target = 0
  for (let row = 0; row < u.heightPx; row++) {
    let index = first + 2 * row * stride - 1
    // The last column of a sample is the first of the next one.
    let edge = (pixels[index]! & 255) + (pixels[index + stride]! & 255)
    for (let column = 0; column < u.widthPx; column++) {
      const centre = (pixels[index + 1]! & 255) + (pixels[index + 1 + stride]! & 255)
      const next = (pixels[index + 2]! & 255) + (pixels[index + 2 + stride]! & 255)
      const sum = edge + 2 * centre + next
      out[u.offsetBytes + target] = tables.u[sum]!
      out[v.offsetBytes + target] = tables.v[sum]!
      target++
      index += 2
      edge = next
    }
  }
}

function textToRgba(format: BandFormat, composition: Composition): PixelConversion {
  const table = rgbaTable(composition)
  const { widthPx, heightPx } = paddedSize(format)
  return ({ coverage }, out) => {
    const target = new Uint32Array(out.buffer, out.byteOffset, widthPx * heightPx)
    for (let index = 0; index < target.length; index++) {
      target[index] = table[coverage[index]! & 255]!
    }
  }
}

/** Conversion of text without outline, shadow and emoji: every sample comes from a table. */
export function textConversion(format: BandFormat, composition: Composition): PixelConversion {
  if (format.pixelFormat === 'rgba') return textToRgba(format, composition)
  const tables = yuvTables(composition)
  const { planes } = bandPlanes(format)
  const stride = paddedSize(format).widthPx
  const origin = paddingOf(format.pixelFormat).leftPx
  const isFull = format.pixelFormat === 'yuva444p'
  return ({ coverage }, out) => {
    const source = { pixels: coverage, stride, origin }
    planes.forEach((plane, index) => {
      if (plane.component === 'y') fillByPixel(source, plane, tables.y, out)
      else if (plane.component === 'a') fillByPixel(source, plane, tables.a, out)
      else if (isFull) fillByPixel(source, plane, plane.component === 'u' ? tables.uFull : tables.vFull, out)
      else if (plane.component === 'u') {
        fillChroma(source, [plane, planes[index + 1]!], tables, format.axis, out)
      }
    })
  }
}
