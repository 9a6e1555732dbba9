import {
  rollInputOf,
  type OpenedDocument,
  type RollDraft,
  type RollSettings,
  type SavedDocument,
} from '../../../shared/ipc/document'
import type { Fault } from '../../../shared/messages/fault'
import type { Preset } from '../../../shared/presets/preset'
import { parseRoll } from '../../../shared/roll/parse'
import type { RollSpec } from '../../../shared/roll/spec'
import type { TextFormat } from '../../../shared/roll/text-format'
import { presetDefaults, settingsOf } from './defaults'
import { mergeSettings } from './merge-settings'
import { contains, writePath } from './settings-path'

/** The roll being edited. Faults never keep it from being edited: `spec` is null until they are mended. */
export interface DocumentState {
  /** File name; empty for a roll that was never saved. */
  readonly name: string
  /** Main's token of the roll file that Save writes to. */
  readonly token: string | null
  readonly content: string
  readonly format: TextFormat
  /** Main's token of the folder that the text's pictures are looked for in. */
  readonly folder: string | null
  readonly settings: RollSettings
  readonly spec: RollSpec | null
  readonly faults: readonly Fault[]
  /** Settings as they were when they were switched off, by their dotted paths. */
  readonly setAside: Readonly<Record<string, unknown>>
  /** Counts edits; the roll is dirty while it differs from `savedEdit`. */
  readonly edit: number
  readonly savedEdit: number
  /** Counts documents: changes when another one is opened in the window. */
  readonly serial: number
}

function parsed(draft: RollDraft): RollDraft & Pick<DocumentState, 'spec' | 'faults'> {
  const result = parseRoll(rollInputOf(draft))
  return result.ok
    ? { ...draftOf(draft), spec: result.roll, faults: [] }
    : { ...draftOf(draft), spec: null, faults: result.faults }
}

/** A roll with the given text, and defaults where `settings` says nothing. */
export function newDocument(content: string, settings: RollSettings = {}): DocumentState {
  const first = parsed({ settings, content, format: 'plain', folder: null })
  const complete = first.spec === null ? first : { ...first, settings: settingsOf(first.spec) }
  return { ...complete, name: '', token: null, setAside: {}, edit: 0, savedEdit: 0, serial: 0 }
}

export const isDirty = (state: DocumentState): boolean => state.edit !== state.savedEdit

export const draftOf = ({ settings, content, format, folder }: RollDraft): RollDraft => ({
  settings,
  content,
  format,
  folder,
})

/** Counts an edit whose text is still to come, so that the roll is dirty from the first keystroke on. */
export const touched = (state: DocumentState): DocumentState => ({ ...state, edit: state.edit + 1 })

export function withContent(state: DocumentState, content: string): DocumentState {
  if (content === state.content) return state
  return edited(state, { content })
}

/** How the text is written: the text itself stays. */
export function withFormat(state: DocumentState, format: TextFormat): DocumentState {
  return format === state.format ? state : edited(state, { format })
}

function edited(state: DocumentState, change: Partial<RollDraft>): DocumentState {
  return { ...state, ...parsed({ ...draftOf(state), ...change }), edit: state.edit + 1 }
}

/** One setting by its dotted path. A speed replaces a length, and the other way round. */
export function withSetting(state: DocumentState, path: string, value: unknown): DocumentState {
  let settings = writePath(state.settings, path, value)
  if (path === 'scroll.pxPerFrame') settings = writePath(settings, 'scroll.durationSeconds', null)
  if (path === 'scroll.durationSeconds') settings = writePath(settings, 'scroll.pxPerFrame', null)
  return edited(state, { settings })
}

/** A preset in place of an earlier one; settings that no preset speaks of stay. */
export function withPreset(state: DocumentState, preset: Preset): DocumentState {
  const settings = mergeSettings(state.settings, presetDefaults, preset.input)
  const next = parsed({ ...draftOf(state), settings })
  const complete = next.spec === null ? next : { ...next, settings: settingsOf(next.spec) }
  return { ...state, ...complete, edit: state.edit + 1 }
}

/** The preset whose every setting holds, the one with the most to say where several do; null where none does. */
export function matchingPreset(settings: RollSettings, presets: readonly Preset[]): Preset | null {
  const weight = (preset: Preset): number => JSON.stringify(preset.input).length
  return presets
    .filter((preset) => contains(settings, preset.input))
    .reduce<Preset | null>((best, preset) => (best === null || weight(preset) > weight(best) ? preset : best), null)
}

/** Another document in place of this one. A plain text takes on the present settings. */
export function opened(state: DocumentState, document: OpenedDocument): DocumentState {
  const settings = document.settings ?? state.settings
  return {
    ...parsed({ settings, content: document.content, format: document.format, folder: document.folder }),
    name: document.name,
    token: document.token,
    setAside: {},
    edit: 0,
    savedEdit: 0,
    serial: state.serial + 1,
  }
}

/** `edit` is the one that was written: later ones are still unsaved. */
export const saved = (state: DocumentState, { name, token, folder }: SavedDocument, edit: number): DocumentState => ({
  ...state,
  name,
  token,
  folder,
  savedEdit: edit,
})
