import type { RollSettings } from '../../../shared/ipc/document'
import { isObject } from '../../../shared/roll/is-object'
import { BUILT_IN } from '../../../shared/styles/built-in'
import { withSetting } from './state'
import type { DocumentState } from './state'

/** The built-in styles in the order of a text, then the roll's own. */
export function styleNames({ styles }: RollSettings): readonly string[] {
  const own = isObject(styles) ? Object.keys(styles) : []
  return [...Object.keys(BUILT_IN), ...own.filter((name) => !isBuiltIn(name))]
}

export const isBuiltIn = (name: string): boolean => Object.hasOwn(BUILT_IN, name)

/** Type size of a style in sizes of its parent, where the roll does not say. */
export const builtInScale = (name: string): number => (isBuiltIn(name) ? (BUILT_IN[name]?.sizeScale ?? 1) : 1)

/** A new style that comes from another one. */
export function withStyle(state: DocumentState, name: string, parent: string): DocumentState {
  return withSetting(state, `styles.${name}`, { parent })
}

/** What the roll says of a style, taken out: a style of its own goes, a built-in one is as it was. */
export function withoutStyle(state: DocumentState, name: string): DocumentState {
  const { styles } = state.settings
  const kept = isObject(styles) ? Object.entries(styles).filter(([other]) => other !== name) : []
  return withSetting(state, 'styles', Object.fromEntries(kept))
}
