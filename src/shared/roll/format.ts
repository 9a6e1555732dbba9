import { depthOf, hasDepth, samplesOf } from '../formats/samples'
import { ALPHA_FORMATS, EXTENSIONS, formatsOfExtension, traitsOf, type OutputFormat } from '../formats/table'
import { fault } from '../messages/fault'
import { hasAlpha, needsAlpha } from './alpha'
import type { RollSpec } from './spec'

const FIELD = 'output.format'

/**
 * The format to write. `extension` is that of the output name with its dot, '' for a folder, null when no output
 * is named yet. FaultError (roll) when the name contradicts the format, is of no known kind, or the format cannot
 * hold the background's alpha or the depth that is asked for.
 */
export function outputFormatOf(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const format = chooseFormat(spec, extension)
  if (needsAlpha(spec) && traitsOf(format).alpha === null) {
    throw fault('roll', 'roll.format.noAlpha', { field: FIELD, format, others: ALPHA_FORMATS }, FIELD)
  }
  checkDepth(spec, format)
  return format
}

function checkDepth(spec: Pick<RollSpec, 'output' | 'background'>, format: OutputFormat): void {
  const { output } = spec
  const samples = samplesOf(format, { ...output, isOpaque: !needsAlpha(spec) })
  if (samples === null || hasDepth(samples, output.bitDepth)) return
  const field = 'output.bitDepth'
  throw fault('roll', 'roll.format.depth', { field, value: output.bitDepth, format, depth: depthOf(samples) }, field)
}

/** The format as far as the roll alone tells it, before an output is named. */
export function formatInRoll(spec: Pick<RollSpec, 'output' | 'background'>): OutputFormat {
  return spec.output.format === 'auto' ? defaultFormat(spec) : spec.output.format
}

/** What `auto` makes when no name says more. */
function defaultFormat(spec: Pick<RollSpec, 'background'>): OutputFormat {
  return hasAlpha(spec) ? 'mov-prores4444' : 'mp4-h264'
}

function chooseFormat(spec: Pick<RollSpec, 'output' | 'background'>, extension: string | null): OutputFormat {
  const named = spec.output.format
  if (extension === null) return formatInRoll(spec)
  const byName = formatsOfExtension(extension)
  if (named === 'auto') {
    const [first] = byName
    if (first === undefined)
      throw fault('roll', 'roll.format.unknownExtension', { extension, known: EXTENSIONS }, FIELD)
    return first
  }
  if (!byName.includes(named)) {
    const params = { field: FIELD, format: named, extension, expected: traitsOf(named).extensions.join(', ') }
    throw fault('roll', 'roll.format.contradicts', params, FIELD)
  }
  return named
}
