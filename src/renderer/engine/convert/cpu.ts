import { paddedSize } from '../../../shared/engine/geometry'
import type { Converter } from './converter'
import { pixelConversion } from './cpu/conversion'

/** Chromium's canvas goes no further, whatever paints it. */
const LARGEST_CANVAS_PX = 32_767

function pixelsOf(context: OffscreenCanvasRenderingContext2D, widthPx: number, heightPx: number): Uint32Array {
  const { data } = context.getImageData(0, 0, widthPx, heightPx)
  return new Uint32Array(data.buffer, data.byteOffset, widthPx * heightPx)
}

/** The converter for machines whose GL is software. */
export function cpuConverter(): Converter {
  return {
    kind: 'cpu',
    largestPx: LARGEST_CANVAS_PX,
    conversionOf(format, composition) {
      const { widthPx, heightPx } = paddedSize(format)
      const convert = pixelConversion(format, composition)
      return {
        convert({ coverage, emoji }, out) {
          convert(
            {
              coverage: pixelsOf(coverage, widthPx, heightPx),
              emoji: emoji === null ? null : pixelsOf(emoji, widthPx, heightPx),
            },
            out,
          )
        },
        dispose: () => undefined,
      }
    },
    isLost: () => false,
    loseContext: () => undefined,
    dispose: () => undefined,
  }
}
