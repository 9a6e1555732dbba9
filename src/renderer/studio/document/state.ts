import type { OpenedDocument, RollDraft, RollSettings, SavedDocument } from '../../../shared/ipc/document'
import type { Fault } from '../../../shared/messages/fault'
import type { Preset } from '../../../shared/presets/preset'
import { parseRoll } from '../../../shared/roll/parse'
import type { RollSpec } from '../../../shared/roll/spec'
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

/** The roll as a whole, as a roll file has it. */
const inputOf = ({ settings, content }: RollDraft): unknown => ({
  rollvideo: 1,
  ...settings,
  text: { content, format: 'plain' },
})

function parsed(draft: RollDraft): Pick<DocumentState, 'content' | 'settings' | 'spec' | 'faults'> {
  const result = parseRoll(inputOf(draft))
  const { content, settings } = draft
  return result.ok
    ? { content, settings, spec: result.roll, faults: [] }
    : { content, settings, spec: null, faults: result.faults }
}

/** A roll with the given text, and defaults where `settings` says nothing. */
export function newDocument(content: string, settings: RollSettings = {}): DocumentState {
  const first = parsed({ settings, content })
  const complete = first.spec === null ? first : { ...first, settings: settingsOf(first.spec) }
  return { ...complete, name: '', token: null, setAside: {}, edit: 0, savedEdit: 0, serial: 0 }
}

export const isDirty = (state: DocumentState): boolean => state.edit !== state.savedEdit

export const draftOf = ({ settings, content }: DocumentState): RollDraft => ({ settings, content })

/** Counts an edit whose text is still to come, so that the roll is dirty from the first keystroke on. */
export const touched = (state: DocumentState): DocumentState => ({ ...state, edit: state.edit + 1 })

export function withContent(state: DocumentState, content: string): DocumentState {
  if (content === state.content) return state
  return { ...state, ...parsed({ settings: state.settings, content }), edit: state.edit + 1 }
}

/** One setting by its dotted path. A speed replaces a length, and the other way round. */
export function withSetting(state: DocumentState, path: string, value: unknown): DocumentState {
  let settings = writePath(state.settings, path, value)
  if (path === 'scroll.pxPerFrame') settings = writePath(settings, 'scroll.durationSeconds', null)
  if (path === 'scroll.durationSeconds') settings = writePath(settings, 'scroll.pxPerFrame', null)
  return { ...state, ...parsed({ settings, content: state.content }), edit: state.edit + 1 }
}

/** A preset in place of an earlier one; settings that no preset speaks of stay. */
export function withPreset(state: DocumentState, preset: Preset): DocumentState {
  const settings = mergeSettings(state.settings, presetDefaults, preset.input)
  const next = parsed({ settings, content: state.content })
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
    ...parsed({ settings, content: document.content }),
    name: document.name,
    token: document.token,
    setAside: {},
    edit: 0,
    savedEdit: 0,
    serial: state.serial + 1,
  }
}

/** `edit` is the one that was written: later ones are still unsaved. */
export const saved = (state: DocumentState, { name, token }: SavedDocument, edit: number): DocumentState => ({
  ...state,
  name,
  token,
  savedEdit: edit,
})
