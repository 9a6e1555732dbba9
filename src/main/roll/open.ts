import { dirname, resolve } from 'node:path'
import { FaultError, fault } from '../../shared/messages/fault'
import { mergeRollInputs, setPath } from '../../shared/roll/merge'
import { parseRoll } from '../../shared/roll/parse'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { withStyleFiles } from '../../shared/roll/style-files'
import { isWebAddress } from '../fetch/web-files'
import { findKnownPreset } from './presets'
import { readRollSource } from './source'
import { readText } from './text'

/** A roll whose text is read and whose paths are absolute; addresses in the web are still to be fetched. */
export interface OpenedRoll {
  readonly roll: ResolvedRoll
  /** The folder that the roll's relative paths started from. */
  readonly baseDir: string
  /** Whether it was read from a roll file, which may be saved as one again. */
  readonly isRollFile: boolean
}

/** What is laid under and over a roll. */
export interface RollLayers {
  /** Id of a preset of the app's or the user's, laid under it. */
  readonly preset?: string | undefined
  /** `path=value` settings, laid over it in order. */
  readonly sets?: readonly string[] | undefined
}

/**
 * Opens a roll file, a task of the original service's, a text document, or `-` for one of the first two on stdin. Throws faults: `input` when a file is
 * missing, unreadable or not what it claims, `roll` when the roll is not valid, `usage` for a setting or a
 * preset that cannot be.
 */
export async function openRoll(source: string, layers: RollLayers = {}): Promise<OpenedRoll> {
  const { input, baseDir, isRollFile } = await readRollSource(source)
  return { roll: await resolveRoll(await layRoll(input, layers), baseDir), baseDir, isRollFile }
}

/** A dotted path without empty names, and a value. */
const SETTING = /^([^=.]+(?:\.[^=.]+)*)=(.*)$/s

/** The valid roll that a source and its layers make; the first fault is thrown. */
async function layRoll(input: unknown, { preset, sets = [] }: RollLayers): Promise<RollSpec> {
  let laid = preset === undefined ? input : mergeRollInputs(await presetInput(preset), input)
  for (const setting of sets) {
    const [, path, value] = SETTING.exec(setting) ?? []
    if (path === undefined || value === undefined) throw fault('usage', 'input.setting', { setting })
    laid = setPath(laid, path, value)
  }
  const parsed = parseRoll(laid)
  if (parsed.ok) return parsed.roll
  const [first] = parsed.faults
  throw first === undefined ? new TypeError('A roll is invalid without a fault.') : new FaultError(first)
}

async function presetInput(id: string): Promise<unknown> {
  const preset = await findKnownPreset(id)
  if (preset === null) throw fault('usage', 'input.preset', { id })
  return preset.input
}

async function resolveRoll(spec: RollSpec, baseDir: string): Promise<ResolvedRoll> {
  const file = spec.type.file === null ? null : resolve(baseDir, spec.type.file)
  const type = { ...spec.type, file }
  const audio = spec.audio === null ? null : { ...spec.audio, path: located(spec.audio.path, baseDir) }
  const styles = withStyleFiles(spec.styles, (path) => resolve(baseDir, path))
  const background =
    spec.background.kind === 'image'
      ? { ...spec.background, path: located(spec.background.path, baseDir) }
      : spec.background
  const found = { ...spec, type, styles, audio, background }
  if ('content' in spec.text) return { spec: found, content: spec.text.content, folder: baseDir }
  const path = resolve(baseDir, spec.text.path)
  return { ...(await readText({ ...found, text: { ...spec.text, path } })), folder: dirname(path) }
}

/** An address in the web stays what it is until it is needed. */
function located(path: string, baseDir: string): string {
  return isWebAddress(path) ? path : resolve(baseDir, path)
}
