import type { CodecArgs, Quality } from './request'
import { words } from './words'

/** Quantisers near libx264's CRF in look; hardware spends more bits for the same. */
const QUANTISER: Readonly<Record<Quality, number>> = { draft: 28, standard: 21, high: 17, max: 12 }

/** VideoToolbox counts the other way: 100 is best. */
const VIDEOTOOLBOX_QUALITY: Readonly<Record<Quality, number>> = { draft: 50, standard: 70, high: 80, max: 92 }

/** The first GPU's render node. */
export const VAAPI_DEVICE = '/dev/dri/renderD128'

/** What hardware can encode, in ffmpeg's words. */
export type HardwareCodec = 'h264' | 'hevc'

/** The makers' ways to their hardware, each at constant quality and without B frames. */
const WAYS = {
  nvenc: (codec, quality) => ({
    before: [],
    after: words`-c:v ${codec}_nvenc -preset p5 -rc vbr -cq ${QUANTISER[quality]} -b:v 0 -bf 0 -pix_fmt yuv420p`,
  }),
  qsv: (codec, quality) => ({
    before: [],
    after: words`-c:v ${codec}_qsv -preset medium -global_quality ${QUANTISER[quality]} -bf 0 -pix_fmt nv12`,
  }),
  videotoolbox: (codec, quality) => ({
    before: [],
    after: words`-c:v ${codec}_videotoolbox -q:v ${VIDEOTOOLBOX_QUALITY[quality]} -allow_sw 0 -bf 0 -pix_fmt yuv420p`,
  }),
  amf: (codec, quality) => {
    const qp = QUANTISER[quality]
    return {
      before: [],
      after: words`-c:v ${codec}_amf -quality balanced -rc cqp -qp_i ${qp} -qp_p ${qp} -pix_fmt nv12`,
    }
  },
  vaapi: (codec, quality) => ({
    before: words`-vaapi_device ${VAAPI_DEVICE}`,
    after: words`-vf format=nv12,hwupload -c:v ${codec}_vaapi -rc_mode CQP -qp ${QUANTISER[quality]} -bf 0`,
  }),
} as const satisfies Record<string, (codec: HardwareCodec, quality: Quality) => CodecArgs>

type Way = keyof typeof WAYS

export type HardwareEncoder = `${HardwareCodec}_${Way}`

const ENCODER = /^(h264|hevc)_(nvenc|qsv|videotoolbox|amf|vaapi)$/

export function isHardwareEncoder(name: string): name is HardwareEncoder {
  return ENCODER.test(name)
}

/** A hardware encoder's own arguments. */
export function hardwareArgs(encoder: HardwareEncoder, quality: Quality): CodecArgs {
  const codec = encoder.startsWith('hevc') ? 'hevc' : 'h264'
  const way = WAY_NAMES.find((name) => encoder.endsWith(name))
  if (way === undefined) throw new Error(`${encoder} is no hardware encoder`)
  return WAYS[way](codec, quality)
}

const WAY_NAMES: readonly Way[] = ['nvenc', 'qsv', 'videotoolbox', 'amf', 'vaapi']

/** The hardware encoders worth trying on a platform, the likeliest first. */
export function hardwareCandidates(platform: NodeJS.Platform, codec: HardwareCodec): readonly HardwareEncoder[] {
  if (platform === 'darwin') return [`${codec}_videotoolbox`]
  if (platform === 'win32') return [`${codec}_nvenc`, `${codec}_qsv`, `${codec}_amf`]
  return [`${codec}_nvenc`, `${codec}_qsv`, `${codec}_vaapi`]
}
