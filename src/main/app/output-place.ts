import type { FileFilter } from 'electron'
import { extname } from 'node:path'
import { hasAlpha } from '../../shared/roll/alpha'
import type { RollSpec } from '../../shared/roll/spec'

type Format = Exclude<RollSpec['output']['format'], 'auto'>

const FILTERS: Readonly<Record<Format, FileFilter>> = {
  'mp4-h264': { name: 'MP4 · H.264', extensions: ['mp4'] },
  'mov-prores4444': { name: 'MOV · ProRes 4444', extensions: ['mov'] },
  'webm-vp9': { name: 'WebM · VP9', extensions: ['webm'] },
  'png-sequence': { name: 'PNG', extensions: ['png'] },
}

const FORMATS: readonly Format[] = ['mp4-h264', 'mov-prores4444', 'webm-vp9', 'png-sequence']

/** The kinds of file that a roll can become, the likeliest first; with `auto`, the file's name chooses. */
export function outputFilters({ output, background }: RollSpec): readonly FileFilter[] {
  if (output.format !== 'auto') return [FILTERS[output.format]]
  const likeliest: Format = hasAlpha({ background }) ? 'mov-prores4444' : 'mp4-h264'
  return [likeliest, ...FORMATS.filter((format) => format !== likeliest)].map((format) => FILTERS[format])
}

/** Characters that Windows, macOS or Linux refuse in file names, and those that nobody sees. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g

/** A name for a new file: the document's, without its ending, made safe for every system. */
export function fileNameOf(documentName: string, fallback: string, extension: string): string {
  const stem = documentName.replace(/\.roll\.json$|\.json$|\.txt$|\.md$/i, '')
  const safe = stem.replace(REFUSED, ' ').trim().replace(/\.+$/, '').slice(0, 120)
  return `${safe === '' ? fallback : safe}.${extension}`
}

/** The chosen path, with an ending where the user gave none; some systems' dialogs add none. */
export function withExtension(path: string, extension: string): string {
  return extname(path) === '' ? `${path}.${extension}` : path
}

/** Where a video is written: a PNG sequence in the folder that has its name without `.png`. */
export function videoPlace(outputPath: string): string {
  return outputPath.replace(/\.png$/i, '')
}

/** Where a roll is saved under the chosen name. */
export function rollPlace(path: string): string {
  return /\.json$/i.test(path) ? path : `${path}.roll.json`
}
