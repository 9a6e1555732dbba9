import { dirname, resolve } from 'node:path'
import { cwd } from 'node:process'
import { FaultError, fault } from '../../shared/messages/fault'
import { presets } from '../../shared/presets/builtin'
import { mergeRollInputs, setPath } from '../../shared/roll/merge'
import { parseRoll } from '../../shared/roll/parse'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { decodeText } from '../text/decode'
import { readInput, readStdin } from './read'
import { parseJson } from './json'

/** A roll ready to be laid out: its text read, its paths absolute. */
export interface OpenedRoll {
  readonly roll: ResolvedRoll
  /** The folder that the roll file's relative paths start from. */
  readonly baseDir: string
}

/** What is laid under and over the roll file. */
export interface RollLayers {
  /** Id of a preset, laid under it. */
  readonly preset?: string
  /** `path=value` settings, laid over it in order. */
  readonly set?: readonly string[]
}

/**
 * Opens `source`: a roll file (`*.json`), a text document (any other name), or `-`, a roll on stdin.
 * Throws faults: `input` when a file is missing, unreadable or not what it claims, `roll` when the roll is
 * not valid, `usage` for a setting or preset that does not exist.
 */
export async function openRoll(source: string, layers: RollLayers = {}): Promise<OpenedRoll> {
  const { input, baseDir } = await readSource(source)
  const parsed = parseRoll(layered(input, layers))
  if (!parsed.ok) {
    const [first] = parsed.faults
    throw first === undefined ? fault('roll', 'roll.unexpected', { detail: source }) : new FaultError(first)
  }
  return { roll: await resolveRoll(parsed.roll, baseDir), baseDir }
}

/** The roll as it stands in the source, before defaults. */
async function readSource(source: string): Promise<{ input: unknown; baseDir: string }> {
  if (source === '-') {
    return { input: parseJson(decodeText(await readStdin(), 'stdin').text, 'stdin'), baseDir: cwd() }
  }
  const path = resolve(source)
  const baseDir = dirname(path)
  if (!/\.json$/i.test(path)) return { input: { rollvideo: 1, text: { path } }, baseDir }
  return { input: parseJson(decodeText(await readInput(path), path).text, path), baseDir }
}

function layered(input: unknown, { preset, set = [] }: RollLayers): unknown {
  const merged = preset === undefined ? input : mergeRollInputs(presetInput(preset), input)
  return set.reduce((roll: unknown, setting) => {
    const equals = setting.indexOf('=')
    if (equals < 1) throw fault('usage', 'input.setting', { setting })
    return setPath(roll, setting.slice(0, equals), setting.slice(equals + 1))
  }, merged)
}

function presetInput(id: string): unknown {
  const preset = presets.find((candidate) => candidate.id === id)
  if (preset === undefined) throw fault('usage', 'input.preset', { id })
  return preset.input
}

async function resolveRoll(spec: RollSpec, baseDir: string): Promise<ResolvedRoll> {
  const { text, type } = spec
  const file = type.file === null ? null : resolve(baseDir, type.file)
  if ('content' in text) return { spec: { ...spec, type: { ...type, file } }, content: text.content }
  const path = resolve(baseDir, text.path)
  const content = decodeText(await readInput(path), path).text
  if (content.trim() === '') throw fault('input', 'input.blank', { path }, 'text.path')
  return { spec: { ...spec, text: { ...text, path }, type: { ...type, file } }, content }
}
