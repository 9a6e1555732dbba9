import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import { startBounds } from './bounds'
import type { SettingsFile, WindowBounds } from './state/settings-file'

/** The page's own background, so that the window does not flash before it has painted. */
const BACKGROUND = { dark: '#0e0e10', light: '#f1efec' } as const

/** The studio's window: sandboxed, without Node. Shown when its page has painted. */
export function createStudioWindow(settings: SettingsFile): BrowserWindow {
  const remembered = settings.get().window
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...startBounds(remembered, areas),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    title: 'RollVideo',
    // Windows and macOS take it from the program.
    ...(process.platform === 'linux' ? { icon: join(app.getAppPath(), 'resources/icons/256x256.png') } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/studio.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (remembered?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => void settings.change({ window: boundsOf(window) }).catch(() => undefined))
  return window
}

function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
}
