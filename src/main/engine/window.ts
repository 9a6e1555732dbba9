import path from 'node:path'
import { app, BrowserWindow } from 'electron'
import { serveApp } from '../app/protocol'
import { appUrl } from '../app/address'

/** A window that is never shown: a sandboxed process that may do nothing but paint. */
export async function openEngineWindow(): Promise<BrowserWindow> {
  await app.whenReady()
  serveApp()
  return new BrowserWindow({
    show: false,
    width: 64,
    height: 64,
    skipTaskbar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/engine.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      backgroundThrottling: false,
      spellcheck: false,
    },
  })
}

/** The engine's page. `converter` is `auto` unless a test asks for one of the two. */
export function engineUrl(converter: 'auto' | 'gpu' | 'cpu'): string {
  return appUrl('engine.html', converter === 'auto' ? {} : { converter })
}
