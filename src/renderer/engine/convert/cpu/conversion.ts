import type { BandFormat } from '../../../../shared/engine/bands'
import type { Composition } from '../../../../shared/engine/composition'
import { layeredConversion } from './layered'
import type { PixelConversion } from './pixels'
import { textConversion } from './text-only'

/** Conversion in plain JavaScript: tables for text alone, a walk over rows where there is more. */
export function pixelConversion(format: BandFormat, composition: Composition): PixelConversion {
  const layered = layeredConversion(format, composition)
  if (composition.outline !== null || composition.shadow !== null) return layered
  const textOnly = textConversion(format, composition)
  return (pixels, out) => (pixels.emoji === null ? textOnly : layered)(pixels, out)
}
