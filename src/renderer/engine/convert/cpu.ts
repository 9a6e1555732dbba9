import { paddedSize } from '../../../shared/engine/geometry'
import { rowsOf } from './canvas-rows'
import type { Converter } from './converter'
import { pixelConversion } from './cpu/conversion'

/** Chromium's canvas goes no further, whatever paints it. */
const LARGEST_CANVAS_PX = 32_767

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
              coverage: rowsOf(coverage, widthPx, 0, heightPx),
              emoji: emoji === null ? null : rowsOf(emoji, widthPx, 0, heightPx),
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
