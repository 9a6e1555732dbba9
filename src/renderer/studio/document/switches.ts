import type { RollSettings } from '../../../shared/ipc/document'
import { completed, defaultSettings } from './defaults'
import { readPath } from './settings-path'
import { withSetting } from './state'
import type { DocumentState } from './state'

const dressed = completed({ type: { outline: {}, shadow: {} } })

/** Settings that are there or not: what stands for their absence, and what they are at first. */
const SWITCHES = {
  'type.outline': { off: null, first: readPath(dressed, 'type.outline') },
  'type.shadow': { off: null, first: readPath(dressed, 'type.shadow') },
  background: { off: { kind: 'transparent' }, first: defaultSettings['background'] },
} as const

export type SwitchPath = keyof typeof SWITCHES

/** Whether the setting is there. */
export function isSwitchedOn(settings: RollSettings, path: SwitchPath): boolean {
  const value = readPath(settings, path)
  return JSON.stringify(value) !== JSON.stringify(SWITCHES[path].off)
}

/** Takes a setting away, or brings it back as it last was in this document. */
export function withSwitch(state: DocumentState, path: SwitchPath, on: boolean): DocumentState {
  if (on === isSwitchedOn(state.settings, path)) return state
  const { off, first } = SWITCHES[path]
  if (on) return withSetting(state, path, state.setAside[path] ?? first)
  const setAside = { ...state.setAside, [path]: readPath(state.settings, path) }
  return { ...withSetting(state, path, off), setAside }
}
