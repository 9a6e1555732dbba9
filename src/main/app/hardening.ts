import { app, session } from 'electron'
import type { Session, WebContents } from 'electron'
import { APP_ORIGIN } from './address'

function isOurs(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)
}

/** No page of ours goes anywhere: a link, a drop or a script that tries meets a closed door. */
function hardenContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    // Reloading the page that is shown is no journey; the development server does it on every change.
    const isReload = event.isMainFrame && event.url === contents.getURL() && isOurs(event.url)
    if (!isReload) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function denyPermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
}

let isHardened = false

/**
 * Closes what a page could leave its sandbox by: navigation, windows, webviews, permissions. Once for the whole
 * app, before it is ready.
 */
export function hardenApp(): void {
  if (isHardened) return
  isHardened = true
  // As root Chromium runs with this switch only, and enableSandbox would override it so that no window comes.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  void app.whenReady().then(() => denyPermissions(session.defaultSession))
}
