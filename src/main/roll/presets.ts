import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { FaultError, fault, type Message } from '../../shared/messages/fault'
import { presets } from '../../shared/presets/builtin'
import type { Preset } from '../../shared/presets/preset'
import { mergeRollInputs } from '../../shared/roll/merge'
import { parseRoll } from '../../shared/roll/parse'
import { homeFolder } from '../cli/home'
import { decodeText } from '../text/decode'
import { parseJson } from './json'
import { readInput } from './read'

/** A preset of the app's or of the user's. */
export interface KnownPreset {
  readonly id: string
  readonly name: { readonly en: string; readonly zh: string }
  /** A valid roll without its text, as far as it goes. */
  readonly input: unknown
  /** Whether it is a file of the user's. */
  readonly user: boolean
}

/** What `--preset` can name, and why files beside them cannot be named. */
export interface PresetList {
  readonly presets: readonly KnownPreset[]
  readonly remarks: readonly Message[]
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

const fileSchema = z.strictObject({ name: z.string().min(1).optional(), input: z.record(z.string(), z.unknown()) })

/** A preset has no text of its own: this stands for the one that it is laid under. */
const SAMPLE = { rollvideo: 1, text: { content: 'a' } }

/** The preset of that id, the app's before the user's; null where there is none. FaultError (roll) for a bad file. */
export async function findKnownPreset(id: string, folder = presetFolder()): Promise<KnownPreset | null> {
  const builtIn = presets.find((preset) => preset.id === id)
  if (builtIn !== undefined) return ofApp(builtIn)
  return ID.test(id) ? readPreset(id, join(folder, `${id}.json`)) : null
}

/** All presets, the app's first; a file of the user's that cannot be one is left out with a remark. */
export async function listPresets(folder = presetFolder()): Promise<PresetList> {
  const found: KnownPreset[] = presets.map(ofApp)
  const remarks: Message[] = []
  for (const file of await presetFiles(folder)) {
    const id = basename(file, '.json')
    const path = join(folder, file)
    try {
      if (!ID.test(id)) throw fault('roll', 'input.presetName', { path })
      const preset = await findKnownPreset(id, folder)
      if (preset?.user === false) throw fault('roll', 'input.presetTaken', { path, id })
      if (preset !== null) found.push(preset)
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      remarks.push(error.fault)
    }
  }
  return { presets: found, remarks }
}

function ofApp(preset: Preset): KnownPreset {
  return { ...preset, user: false }
}

function presetFolder(): string {
  return join(homeFolder(), 'presets')
}

async function presetFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  } catch {
    return []
  }
}

/** Null where there is no such file. */
async function readPreset(id: string, path: string): Promise<KnownPreset | null> {
  const content = await readJson(path)
  if (content === undefined) return null
  const file = fileSchema.safeParse(content)
  if (!file.success) throw broken(path, fieldOf(file.error))
  const { name = id, input } = file.data
  const parsed = parseRoll(mergeRollInputs(input, SAMPLE))
  if (!parsed.ok) throw broken(path, ['input', parsed.faults[0]?.field ?? []].flat().join('.'))
  return { id, name: { en: name, zh: name }, input, user: true }
}

/** Undefined where there is no such file. */
async function readJson(path: string): Promise<unknown> {
  try {
    return parseJson(decodeText(await readInput(path), path).text, path)
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    if (error.fault.key === 'input.missing') return undefined
    throw new FaultError({ ...error.fault, kind: 'roll' })
  }
}

/** The field that the first issue is about; a file that is no object lacks its `input`. */
function fieldOf({ issues: [issue] }: z.ZodError): string {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...keys].join('.') || 'input'
}

function broken(path: string, field: string): FaultError {
  return fault('roll', 'input.presetField', { path, field }, field)
}
