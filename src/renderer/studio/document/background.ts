import { readPath } from './settings-path'
import { completed } from './defaults'
import { withSetting } from './state'
import type { DocumentState } from './state'

/** The kinds of background that the window offers besides none. */
export const BACKGROUND_CHOICES = ['color', 'gradient', 'image'] as const

export type BackgroundChoice = (typeof BACKGROUND_CHOICES)[number]

const keyOf = (kind: unknown): string => `background.${String(kind)}`

/** Another kind of background; each comes back as it last was in this document. A picture is there when one is chosen. */
export function withBackgroundKind(state: DocumentState, kind: Exclude<BackgroundChoice, 'image'>): DocumentState {
  return withBackground(state, kind, state.setAside[keyOf(kind)] ?? completed({ background: { kind } })['background'])
}

/** A picture behind the text, fitted as the last one was. */
export function withBackgroundPicture(state: DocumentState, path: string): DocumentState {
  const present = readPath(state.settings, 'background')
  const isPicture = readPath(state.settings, 'background.kind') === 'image'
  const last = isPicture ? present : state.setAside[keyOf('image')]
  const first = completed({ background: { kind: 'image', path } })['background']
  const fitted = { ...toObject(first), ...toObject(last), path }
  return withBackground(state, 'image', fitted)
}

function withBackground(state: DocumentState, kind: BackgroundChoice, background: unknown): DocumentState {
  const present = readPath(state.settings, 'background.kind')
  const setAside =
    present === kind ? state.setAside : { ...state.setAside, [keyOf(present)]: readPath(state.settings, 'background') }
  return { ...withSetting(state, 'background', background), setAside }
}

const toObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
