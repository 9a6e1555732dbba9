import type { CodecArgs, Quality } from './request'
import { words } from './words'

/** Quantisers near libx264's CRF in look; hardware spends more bits for the same. */
const QUANTISER: Readonly<Record<Quality, number>> = { draft: 28, standard: 21, high: 17, max: 12 }

/** VideoToolbox counts the other way: 100 is best. */
const VIDEOTOOLBOX_QUALITY: Readonly<Record<Quality, number>> = { draft: 50, standard: 70, high: 80, max: 92 }

/** The first GPU's render node. */
export const VAAPI_DEVICE = '/dev/dri/renderD128'

/** H.264 encoders that live in hardware, by ffmpeg's names, each at constant quality and without B frames. */
export const HARDWARE_H264 = {
  h264_nvenc: (quality) => ({
    before: [],
    after: words`-c:v h264_nvenc -preset p5 -rc vbr -cq ${QUANTISER[quality]} -b:v 0 -bf 0 -pix_fmt yuv420p`,
  }),
  h264_qsv: (quality) => ({
    before: [],
    after: words`-c:v h264_qsv -preset medium -global_quality ${QUANTISER[quality]} -bf 0 -pix_fmt nv12`,
  }),
  h264_videotoolbox: (quality) => ({
    before: [],
    after: words`-c:v h264_videotoolbox -q:v ${VIDEOTOOLBOX_QUALITY[quality]} -allow_sw 0 -bf 0 -pix_fmt yuv420p`,
  }),
  h264_amf: (quality) => {
    const qp = QUANTISER[quality]
    return { before: [], after: words`-c:v h264_amf -quality balanced -rc cqp -qp_i ${qp} -qp_p ${qp} -pix_fmt nv12` }
  },
  h264_vaapi: (quality) => ({
    before: words`-vaapi_device ${VAAPI_DEVICE}`,
    after: words`-vf format=nv12,hwupload -c:v h264_vaapi -rc_mode CQP -qp ${QUANTISER[quality]} -bf 0`,
  }),
} as const satisfies Record<string, (quality: Quality) => CodecArgs>

export type HardwareEncoder = keyof typeof HARDWARE_H264

export function isHardwareEncoder(name: string): name is HardwareEncoder {
  return Object.hasOwn(HARDWARE_H264, name)
}

/** The hardware encoders worth trying on a platform, the likeliest first. */
export function hardwareCandidates(platform: NodeJS.Platform): readonly HardwareEncoder[] {
  if (platform === 'darwin') return ['h264_videotoolbox']
  if (platform === 'win32') return ['h264_nvenc', 'h264_qsv', 'h264_amf']
  return ['h264_nvenc', 'h264_qsv', 'h264_vaapi']
}
