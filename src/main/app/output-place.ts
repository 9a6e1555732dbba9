import type { FileFilter } from 'electron'
import { extname } from 'node:path'
import { formatsOfExtension, OUTPUT_FORMATS, traitsOf, type OutputFormat } from '../../shared/formats/table'
import { placeOf } from '../../shared/formats/sequence'
import { formatInRoll } from '../../shared/roll/format'
import type { RollSpec } from '../../shared/roll/spec'

/** The kinds of file that a roll can become, the likeliest first; with `auto`, the file's name chooses. */
export function outputFilters({ output, background }: RollSpec): readonly FileFilter[] {
  if (output.format !== 'auto') return [filterOf(output.format)]
  const likeliest = formatInRoll({ output, background })
  const byName = OUTPUT_FORMATS.filter((format) => formatsOfExtension(traitsOf(format).extensions[0])[0] === format)
  return [likeliest, ...byName.filter((format) => format !== likeliest)].map(filterOf)
}

function filterOf(format: OutputFormat): FileFilter {
  const { name, extensions } = traitsOf(format)
  return { name, extensions: extensions.map((extension) => extension.slice(1)) }
}

/** Characters that Windows, macOS or Linux refuse in file names, and those that nobody sees. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g

/** A name for a new file: the document's, without its ending, made safe for every system. */
export function fileNameOf(documentName: string, fallback: string, extension: string): string {
  const stem = documentName.replace(/\.roll\.json$|\.json$|\.txt$|\.md$|\.srt$|\.vtt$|\.lrc$/i, '')
  const safe = stem.replace(REFUSED, ' ').trim().replace(/\.+$/, '').slice(0, 120)
  return `${safe === '' ? fallback : safe}.${extension}`
}

/** The chosen path, with an ending where the user gave none; some systems' dialogs add none. */
export function withExtension(path: string, extension: string): string {
  return extname(path) === '' ? `${path}.${extension}` : path
}

/** Where a video is written that is given this name. */
export function videoPlace({ output }: Pick<RollSpec, 'output'>, outputPath: string): string {
  const format = output.format === 'auto' ? formatsOfExtension(extname(outputPath))[0] : output.format
  return format === undefined ? outputPath : placeOf(format, outputPath)
}

/** Where a roll is saved under the chosen name. */
export function rollPlace(path: string): string {
  return /\.json$/i.test(path) ? path : `${path}.roll.json`
}
