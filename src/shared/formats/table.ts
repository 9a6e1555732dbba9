import type { FormatTraits } from './traits'

const YUV420 = { bands: 'yuv420p', file: 'yuv420p' } as const
/** Widened: bands have 8 bits. */
const YUV420_10 = { bands: 'yuv420p', file: 'yuv420p10le' } as const

/** What most videos have in common. */
const VIDEO = {
  isSequence: false,
  alpha: null,
  alphaForm: 'any',
  animation: null,
  depths: null,
  leastPx: { width: 2, height: 2 },
  hardware: null,
  builtIn: null,
  sound: 'aac',
  colorTags: 'all',
  exactRate: true,
} as const

/** What pictures have in common: RGB, without loss, with nothing beside them. */
const PICTURES = {
  ...VIDEO,
  opaque: { bands: 'rgba', file: 'rgb24' },
  alpha: { bands: 'rgba', file: 'rgba' },
  sound: null,
  colorTags: 'none',
} as const

/** Every kind of file: the first that has a name's extension is what `auto` makes of it. */
const FORMATS = {
  'mp4-h264': {
    name: 'MP4 · H.264',
    ...VIDEO,
    container: 'mp4',
    extensions: ['.mp4'],
    opaque: YUV420,
    codec: { ffprobe: 'h264', mediabunny: 'avc' },
    encoder: 'libx264',
    hardware: 'h264',
    builtIn: 'mp4',
  },
  'mp4-h265': {
    name: 'MP4 · H.265',
    ...VIDEO,
    container: 'mp4',
    extensions: ['.mp4'],
    opaque: YUV420,
    depths: { 8: YUV420, 10: YUV420_10 },
    codec: { ffprobe: 'hevc', mediabunny: 'hevc' },
    encoder: 'libx265',
    leastPx: { width: 16, height: 16 },
    hardware: 'hevc',
  },
  'mov-prores4444': {
    name: 'MOV · ProRes 4444',
    ...VIDEO,
    container: 'mov',
    extensions: ['.mov'],
    opaque: { bands: 'yuva444p', file: 'yuv444p12le', alsoRead: ['yuv444p10le'] },
    alpha: { bands: 'yuva444p', file: 'yuva444p12le', alsoRead: ['yuva444p10le'] },
    codec: { ffprobe: 'prores', mediabunny: 'prores' },
    encoder: 'prores_ks',
    builtIn: 'mov',
    // ProRes has no field for the range: it is always limited.
    colorTags: 'all-but-range',
  },
  'mov-prores422hq': {
    name: 'MOV · ProRes 422 HQ',
    ...VIDEO,
    container: 'mov',
    extensions: ['.mov'],
    opaque: { bands: 'yuva444p', file: 'yuv422p10le' },
    codec: { ffprobe: 'prores', mediabunny: 'prores' },
    encoder: 'prores_ks',
    builtIn: 'mov',
    colorTags: 'all-but-range',
  },
  'mov-dnxhr': {
    name: 'MOV · DNxHR',
    ...VIDEO,
    container: 'mov',
    extensions: ['.mov'],
    opaque: { bands: 'yuva444p', file: 'yuv422p' },
    ofQuality: {
      high: { bands: 'yuva444p', file: 'yuv422p10le' },
      max: { bands: 'yuva444p', file: 'yuv444p10le' },
    },
    codec: { ffprobe: 'dnxhd', mediabunny: 'AVdh' },
    encoder: 'dnxhd',
    leastPx: { width: 256, height: 120 },
  },
  'mov-qtrle': {
    name: 'MOV · QuickTime Animation',
    ...VIDEO,
    container: 'mov',
    extensions: ['.mov'],
    opaque: { bands: 'rgba', file: 'rgb24' },
    alpha: { bands: 'rgba', file: 'argb' },
    codec: { ffprobe: 'qtrle', mediabunny: 'rle ' },
    encoder: 'qtrle',
    colorTags: 'none',
  },
  'webm-vp9': {
    name: 'WebM · VP9',
    ...VIDEO,
    container: 'webm',
    extensions: ['.webm'],
    opaque: YUV420,
    // VP9's alpha is a stream of its own.
    alpha: { bands: 'yuva420p', file: 'yuva420p', alsoRead: ['yuv420p'] },
    depths: { 8: YUV420, 10: YUV420_10 },
    codec: { ffprobe: 'vp9', mediabunny: 'vp9' },
    encoder: 'libvpx-vp9',
    sound: 'opus',
    exactRate: false,
  },
  'webm-av1': {
    name: 'WebM · AV1',
    ...VIDEO,
    container: 'webm',
    extensions: ['.webm'],
    opaque: YUV420,
    depths: { 8: YUV420, 10: YUV420_10 },
    codec: { ffprobe: 'av1', mediabunny: 'av1' },
    encoder: 'libsvtav1',
    leastPx: { width: 64, height: 64 },
    sound: 'opus',
    exactRate: false,
  },
  'png-sequence': {
    name: 'PNG',
    ...PICTURES,
    container: 'png',
    extensions: ['.png'],
    isSequence: true,
    codec: { ffprobe: 'png', mediabunny: null },
    encoder: 'png',
    alphaForm: 'straight',
  },
  'tiff-sequence': {
    name: 'TIFF',
    ...PICTURES,
    container: 'tiff',
    extensions: ['.tif', '.tiff'],
    isSequence: true,
    codec: { ffprobe: 'tiff', mediabunny: null },
    encoder: 'tiff',
  },
  gif: {
    name: 'GIF',
    ...PICTURES,
    container: 'gif',
    extensions: ['.gif'],
    codec: { ffprobe: 'gif', mediabunny: null },
    encoder: 'gif',
    opaque: { bands: 'rgba', file: 'pal8' },
    alpha: { bands: 'rgba', file: 'pal8' },
    alphaForm: 'hard',
    animation: { ticksPerSecond: 100, leastTicks: 2 },
  },
  apng: {
    name: 'APNG',
    ...PICTURES,
    container: 'apng',
    extensions: ['.apng', '.png'],
    codec: { ffprobe: 'apng', mediabunny: null },
    encoder: 'apng',
    alphaForm: 'straight',
    animation: { ticksPerSecond: null, leastTicks: 0 },
  },
  webp: {
    name: 'WebP',
    ...PICTURES,
    container: 'webp',
    extensions: ['.webp'],
    codec: { ffprobe: 'webp', mediabunny: null },
    encoder: 'libwebp',
    opaque: { bands: 'rgba', file: 'bgra' },
    alpha: { bands: 'rgba', file: 'bgra' },
    alphaForm: 'straight',
    animation: { ticksPerSecond: 1000, leastTicks: 11 },
  },
} as const satisfies Record<string, FormatTraits>

export type OutputFormat = keyof typeof FORMATS

/** The formats' names, in the table's order. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = Object.keys(FORMATS).filter(isOutputFormat)

function isOutputFormat(name: string): name is OutputFormat {
  return Object.hasOwn(FORMATS, name)
}

export function traitsOf(format: OutputFormat): FormatTraits {
  return FORMATS[format]
}

/** The formats that hold alpha, to be named in a sentence. */
export const ALPHA_FORMATS = OUTPUT_FORMATS.filter((format) => traitsOf(format).alpha !== null).join(', ')

/** All extensions that are known, to be named in a sentence. */
export const EXTENSIONS = [...new Set(OUTPUT_FORMATS.flatMap((format) => traitsOf(format).extensions))].join(', ')

/** The formats that a name's extension may stand for; '' is a folder, which every sequence may go to. */
export function formatsOfExtension(extension: string): readonly OutputFormat[] {
  const lower = extension.toLowerCase()
  return OUTPUT_FORMATS.filter((format) => {
    const { extensions, isSequence } = traitsOf(format)
    return extensions.includes(lower) || (isSequence && lower === '')
  })
}
