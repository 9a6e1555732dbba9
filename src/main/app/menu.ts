import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { commandIds, commandInfos } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import type { Language } from '../../shared/messages/tell'
import { commandLabel, word } from './words'
import type { Word } from './words'

interface MenuState {
  readonly language: Language
  readonly enabled: ReadonlySet<CommandId>
  readonly run: (id: CommandId) => void
}

type Item = MenuItemConstructorOptions

/** Keys without a modifier belong to the page, which knows whether a text field wants them. */
const isOfMenu = (keys: string): boolean => keys.includes('+')

function commandItems(menu: 'file' | 'playback', { language, enabled, run }: MenuState): Item[] {
  return commandIds
    .filter((id) => commandInfos[id].menu === menu)
    .map((id) => ({
      id,
      label: commandLabel(id, language),
      accelerator: commandInfos[id].keys,
      registerAccelerator: isOfMenu(commandInfos[id].keys),
      enabled: enabled.has(id),
      click: () => run(id),
    }))
}

/** The native menu, from the list of commands; on macOS the first menu is the app's own. */
function menuTemplate(state: MenuState, platform: NodeJS.Platform): Item[] {
  const { language } = state
  const say = (key: Word): string => word(key, language)
  const role = (name: NonNullable<Item['role']>, key: Word): Item => ({ role: name, label: say(key) })
  const separator: Item = { type: 'separator' }
  const isMac = platform === 'darwin'
  const quit: Item[] = isMac ? [] : [separator, role('quit', 'quit')]
  const view = [role('resetZoom', 'zoomReset'), role('zoomIn', 'zoomIn'), role('zoomOut', 'zoomOut'), separator]
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: say('menuFile'), submenu: [...commandItems('file', state), ...quit] },
    {
      label: say('menuEdit'),
      submenu: [
        role('undo', 'undo'),
        role('redo', 'redo'),
        separator,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
      ],
    },
    { label: say('menuPlayback'), submenu: commandItems('playback', state) },
    { label: say('menuView'), submenu: [...view, role('togglefullscreen', 'fullScreen')] },
  ]
}

export function setMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, process.platform)))
}
