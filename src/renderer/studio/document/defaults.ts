import type { RollSettings } from '../../../shared/ipc/document'
import { presets } from '../../../shared/presets/builtin'
import { isObject } from '../../../shared/roll/is-object'
import { parseRoll } from '../../../shared/roll/parse'
import type { RollSpec } from '../../../shared/roll/spec'
import { mergeSettings } from './merge-settings'

/** What of a roll the window edits as settings: all but its version and its text. */
export function settingsOf(spec: RollSpec): RollSettings {
  const { rollvideo: _version, text: _text, ...settings } = spec
  return settings
}

/** Settings completed with the schema's defaults. */
export function completed(settings: RollSettings): RollSettings {
  const result = parseRoll({ rollvideo: 1, ...settings, text: { content: '.' } })
  return result.ok ? settingsOf(result.roll) : settings
}

/** Every setting of a roll that says nothing. */
export const defaultSettings: RollSettings = completed({})

/** The defaults of the fields that `part` names; what is off by default is named whole. */
function defaultsUnder(defaults: unknown, part: unknown): unknown {
  if (!isObject(defaults) || !isObject(part)) return defaults
  return Object.fromEntries(Object.keys(part).map((key) => [key, defaultsUnder(defaults[key], part[key])]))
}

/** The default of every field that any preset sets: laid under a preset, it leaves nothing of an earlier one. */
export const presetDefaults: RollSettings = mergeSettings(
  ...presets.map(({ input }) => defaultsUnder(defaultSettings, input)),
)

/** A sound just chosen, before its file is known. */
export const firstSound: RollSettings = mergeSettings(completed({ audio: { path: '.' } })['audio'])
