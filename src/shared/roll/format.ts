import { formatsOfExtension, traitsOf, type OutputFormat } from '../formats/table'
import { fault } from '../messages/fault'
import { hasAlpha } from './alpha'
import type { RollSpec } from './spec'

const FIELD = 'output.format'

/**
 * The format to write. `extension` is that of the output name with its dot, '' for a folder, null when no output
 * is named yet. FaultError (roll) when the name contradicts the format, is of no known kind, or the format cannot
 * hold the background's alpha.
 */
export function outputFormatOf(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const format = chooseFormat(spec, extension)
  if (hasAlpha(spec) && traitsOf(format).alpha === null) {
    throw fault('roll', 'roll.format.noAlpha', { field: FIELD, format }, FIELD)
  }
  return format
}

/** What `auto` makes when no name says more. */
export function defaultFormat(spec: Pick<RollSpec, 'background'>): OutputFormat {
  return hasAlpha(spec) ? 'mov-prores4444' : 'mp4-h264'
}

function chooseFormat(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const named = spec.output.format
  if (extension === null) return named === 'auto' ? defaultFormat(spec) : named
  const byName = formatsOfExtension(extension)
  if (named === 'auto') {
    const [first] = byName
    if (first === undefined) throw fault('roll', 'roll.format.unknownExtension', { extension }, FIELD)
    return first
  }
  if (!byName.includes(named)) {
    const params = { field: FIELD, format: named, extension, expected: traitsOf(named).extensions.join(', ') }
    throw fault('roll', 'roll.format.contradicts', params, FIELD)
  }
  return named
}
