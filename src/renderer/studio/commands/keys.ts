import { commandIds, commandInfos } from '../../../shared/ipc/commands'
import type { CommandId } from '../../../shared/ipc/commands'

/** Of a KeyboardEvent, what tells a key. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const NAMES: Readonly<Record<string, string>> = { ' ': 'Space', ArrowLeft: 'Left', ArrowRight: 'Right' }
const MAC_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Left: '←', Right: '→' }
const SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Left: '←', Right: '→' }

/**
 * The command of an unmodified key. Keys with a modifier are the native menu's: it hears them first, and
 * a page that heard them too would run the command twice.
 */
export function commandOfKey(press: KeyPress): CommandId | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null
  const name = NAMES[press.key] ?? press.key
  return commandIds.find((id) => commandInfos[id].keys === name) ?? null
}

/** Keys as the reader's computer writes them, such as `Ctrl+S` or `⌘S`. */
export function showKeys(keys: string, isMac: boolean): string {
  const signs = isMac ? MAC_SIGNS : SIGNS
  return keys
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(isMac ? '' : '+')
}
