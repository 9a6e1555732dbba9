import { traitsOf } from '../../../../shared/formats/table'
import { containerArgs } from './container'
import type { EncodeRequest } from './command'
import { words } from './words'

/**
 * A second file of what is see-through in the first: alpha as luma, black for nothing and white for opaque, in the
 * range of the format's other pictures. `codec` are the arguments of the first file, which both have.
 */
export function matteArgs({ choice, range, plays, mattePath }: EncodeRequest, codec: readonly string[]): string[] {
  if (mattePath === null) return []
  const pixelFormat = codec[codec.indexOf('-pix_fmt') + 1] ?? choice.pixelFormat
  const isLimited = traitsOf(choice.format).colorTags !== 'none'
  const filters = [
    'alphaextract',
    'format=gray',
    'setparams=range=pc',
    ...(isLimited ? ['scale=in_range=pc:out_range=tv:flags=accurate_rnd'] : []),
    `format=${pixelFormat}`,
    ...(isLimited ? [`setparams=range=tv:${TAGS}`] : []),
  ]
  return [
    ...words`-filter_complex [0:v]${filters.join(',')}[matte] -map [matte] -an`,
    ...codec,
    ...containerArgs(choice.format, range, plays),
    mattePath,
  ]
}

/** As `COLOR_ARGS` have them, for frames on their way. */
const TAGS = 'color_primaries=bt709:color_trc=bt709:colorspace=bt709'
