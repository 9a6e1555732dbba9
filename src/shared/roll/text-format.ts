import { IMPORTED_FORMAT, importKindOf } from './import-kinds'

/** How a text can be written. */
export const TEXT_FORMATS = ['plain', 'markdown', 'credits', 'srt', 'vtt', 'lrc'] as const

export type TextFormat = (typeof TEXT_FORMATS)[number]

/** The part of a roll that tells how its text is written. */
type Given = { readonly format: 'auto' | TextFormat } & ({ readonly content: string } | { readonly path: string })

const ENDING = /\.([^./\\]+)$/

const BY_ENDING: Readonly<Record<string, TextFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  srt: 'srt',
  vtt: 'vtt',
  lrc: 'lrc',
}

/** Formats whose lines have times. */
export type CueFormat = Extract<TextFormat, 'srt' | 'vtt' | 'lrc'>

export function isCueFormat(format: TextFormat): format is CueFormat {
  return format === 'srt' || format === 'vtt' || format === 'lrc'
}

/** How a roll's text is written: `auto` goes by the ending of its file. */
export function textFormatOf(text: Given): TextFormat {
  if (text.format !== 'auto') return text.format
  const kind = 'path' in text ? importKindOf(text.path) : null
  if (kind !== null) return IMPORTED_FORMAT[kind]
  const ending = 'path' in text ? ENDING.exec(text.path)?.[1]?.toLowerCase() : undefined
  return ending !== undefined && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : 'plain'
}
