import type { OutputFormat } from '../export/result'
import { fault } from '../messages/fault'
import { hasAlpha } from './alpha'
import type { RollSpec } from './spec'

const FIELD = 'output.format'

/** What an output name's extension stands for. A folder has none. */
const FORMAT_OF_EXTENSION: ReadonlyMap<string, OutputFormat> = new Map([
  ['.mp4', 'mp4-h264'],
  ['.mov', 'mov-prores4444'],
  ['.webm', 'webm-vp9'],
  ['.png', 'png-sequence'],
  ['', 'png-sequence'],
])

const EXTENSION_OF_FORMAT: Readonly<Record<OutputFormat, string>> = {
  'mp4-h264': '.mp4',
  'mov-prores4444': '.mov',
  'webm-vp9': '.webm',
  'png-sequence': '.png',
}

/**
 * The format to write. `extension` is that of the output name with its dot, '' for a folder, null when no output
 * is named yet. FaultError (roll) when the name contradicts the format, is of no known kind, or the format cannot
 * hold the background's alpha.
 */
export function outputFormatOf(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const format = chooseFormat(spec, extension)
  if (format === 'mp4-h264' && hasAlpha(spec)) throw fault('roll', 'roll.format.noAlpha', { field: FIELD }, FIELD)
  return format
}

function chooseFormat(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const named = spec.output.format
  if (extension === null) {
    if (named !== 'auto') return named
    return hasAlpha(spec) ? 'mov-prores4444' : 'mp4-h264'
  }
  const byName = FORMAT_OF_EXTENSION.get(extension.toLowerCase())
  if (named !== 'auto' && named !== byName) {
    const params = { field: FIELD, format: named, extension, expected: EXTENSION_OF_FORMAT[named] }
    throw fault('roll', 'roll.format.contradicts', params, FIELD)
  }
  if (byName === undefined) throw fault('roll', 'roll.format.unknownExtension', { extension }, FIELD)
  return byName
}
