import type { FormatTraits } from './traits'

/** Every kind of file, the likeliest first: the first that has a name's extension is what `auto` makes of it. */
const FORMATS = {
  'mp4-h264': {
    name: 'MP4 · H.264',
    container: 'mp4',
    extensions: ['.mp4'],
    isSequence: false,
    opaque: { bands: 'yuv420p', file: 'yuv420p' },
    alpha: null,
    codec: { ffprobe: 'h264', mediabunny: 'avc' },
    encoder: 'libx264',
    hardware: 'h264',
    builtIn: 'mp4',
    sound: 'aac',
    colorTags: 'all',
    exactRate: true,
  },
  'mov-prores4444': {
    name: 'MOV · ProRes 4444',
    container: 'mov',
    extensions: ['.mov'],
    isSequence: false,
    opaque: { bands: 'yuva444p', file: 'yuv444p12le', alsoRead: ['yuv444p10le'] },
    alpha: { bands: 'yuva444p', file: 'yuva444p12le', alsoRead: ['yuva444p10le'] },
    codec: { ffprobe: 'prores', mediabunny: 'prores' },
    encoder: 'prores_ks',
    hardware: null,
    builtIn: 'mov',
    sound: 'aac',
    // ProRes has no field for the range: it is always limited.
    colorTags: 'all-but-range',
    exactRate: true,
  },
  'webm-vp9': {
    name: 'WebM · VP9',
    container: 'webm',
    extensions: ['.webm'],
    isSequence: false,
    opaque: { bands: 'yuv420p', file: 'yuv420p' },
    // VP9's alpha is a stream of its own.
    alpha: { bands: 'yuva420p', file: 'yuva420p', alsoRead: ['yuv420p'] },
    codec: { ffprobe: 'vp9', mediabunny: 'vp9' },
    encoder: 'libvpx-vp9',
    hardware: null,
    builtIn: null,
    sound: 'opus',
    colorTags: 'all',
    // WebM keeps times in whole milliseconds.
    exactRate: false,
  },
  'png-sequence': {
    name: 'PNG',
    container: 'png',
    extensions: ['.png'],
    isSequence: true,
    opaque: { bands: 'rgba', file: 'rgb24' },
    alpha: { bands: 'rgba', file: 'rgba' },
    codec: { ffprobe: 'png', mediabunny: null },
    encoder: 'png',
    hardware: null,
    builtIn: null,
    sound: null,
    colorTags: 'none',
    exactRate: true,
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

/** The formats that a name's extension may stand for; '' is a folder, which every sequence may go to. */
export function formatsOfExtension(extension: string): readonly OutputFormat[] {
  const lower = extension.toLowerCase()
  return OUTPUT_FORMATS.filter((format) => {
    const { extensions, isSequence } = traitsOf(format)
    return extensions.includes(lower) || (isSequence && lower === '')
  })
}
