import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import { faultOf } from '../../shared/messages/fault-of'
import type { CommandId } from '../../shared/ipc/commands'
import type { HandedDocument } from '../../shared/ipc/document'
import type { SessionStart, WindowStatus } from '../../shared/ipc/requests'
import type { Preferences, PreferenceChange, PreferenceState } from '../../shared/ipc/settings'
import { FileDialogs } from './dialogs/files'
import { Documents, notSaved } from './documents'
import { ExportJob } from './export-job'
import { documentHandlers } from './ipc/document-handlers'
import { exportHandlers } from './ipc/export-handlers'
import { fontHandlers } from './ipc/font-handlers'
import { pictureHandlers } from './ipc/picture-handlers'
import { soundHandlers } from './ipc/sound-handlers'
import { sendEvent, serveRequests } from './ipc/serve'
import { trustOnly } from './ipc/trusted-sender'
import { setMenu } from './menu'
import type { StudioParts } from './parts'
import { PathTokens } from './state/path-tokens'
import { applyPreferences } from './state/preferences'
import type { SettingsFile } from './state/settings-file'
import { guardClosing } from './closing'
import { createStudioWindow } from './window'
import { word } from './words'

/** One open window with all that main holds for it. */
export class StudioSession {
  readonly window: BrowserWindow
  readonly exporting: ExportJob
  readonly #settings: SettingsFile
  readonly #documents = new Documents(new PathTokens(), new PathTokens(), new PathTokens(), new PathTokens())
  readonly #closing: ReturnType<typeof guardClosing>
  #preferences: PreferenceState
  #status: WindowStatus = { name: '', dirty: false, enabled: [] }
  /** The file to show when the page asks or listens. */
  #handed: string | null
  #isListening = false

  /** What the window speaks. */
  get language(): PreferenceState['speaks'] {
    return this.#preferences.speaks
  }

  constructor(settings: SettingsFile, pageUrl: string, file: string | null) {
    this.#settings = settings
    this.#handed = file
    this.#preferences = applyPreferences(settings.get().preferences)
    this.window = createStudioWindow(settings)
    const { webContents } = this.window
    this.exporting = new ExportJob((state) => sendEvent(webContents, 'export:state', state))
    const language = (): PreferenceState['speaks'] => this.language
    const parts: StudioParts = {
      window: this.window,
      settings,
      documents: this.#documents,
      exporting: this.exporting,
      files: new FileDialogs(this.window, settings, language),
      language,
      status: () => this.#status,
    }
    const stopServing = serveRequests(
      {
        ...documentHandlers(parts),
        ...exportHandlers(parts),
        ...fontHandlers(parts),
        ...soundHandlers(parts),
        ...pictureHandlers(parts),
        'session:start': () => this.#start(),
        'session:status': (status) => {
          this.#show(status)
          this.#listens()
        },
        'session:close': () => this.#closing.closeNow(),
        'preferences:change': (change) => this.#change(change),
      },
      trustOnly(webContents, pageUrl),
    )
    this.#closing = guardClosing(parts)
    this.window.once('closed', stopServing)
    // A page that crashed starts anew rather than staying blank.
    webContents.on('render-process-gone', (_event, { reason }) => {
      this.#isListening = false
      if (reason !== 'clean-exit' && !this.window.isDestroyed()) webContents.reload()
    })
    this.#setMenu()
    void this.window.loadURL(pageUrl)
  }

  /** Brings the window to the front, with a file when one was handed over. */
  async receive(file: string | null): Promise<void> {
    if (this.window.isDestroyed()) return
    if (this.window.isMinimized()) this.window.restore()
    this.window.focus()
    if (file === null) return
    if (!this.#isListening) {
      this.#handed = file
      return
    }
    const { webContents } = this.window
    sendEvent(webContents, 'document:handed', await this.#open(file))
  }

  /** Closes without asking. */
  closeNow(): void {
    this.#closing.closeNow()
  }

  /** The page listens for events before it tells its status; a file handed over while it started was kept. */
  #listens(): void {
    if (this.#isListening) return
    this.#isListening = true
    const file = this.#handed
    this.#handed = null
    if (file !== null) void this.receive(file)
  }

  async #start(): Promise<SessionStart> {
    const file = this.#handed
    this.#handed = null
    return {
      preferences: this.#preferences,
      exporting: this.exporting.state,
      document: file === null ? null : await this.#open(file),
      isMac: process.platform === 'darwin',
    }
  }

  async #open(path: string): Promise<HandedDocument> {
    try {
      return { ok: true, value: await this.#documents.open(path) }
    } catch (error) {
      return { ok: false, fault: faultOf(error) }
    }
  }

  #show(status: WindowStatus): void {
    this.#status = status
    const name = status.name === '' && status.dirty ? word('untitled', this.#preferences.speaks) : status.name
    this.window.setTitle(name === '' ? app.name : `${status.dirty ? '• ' : ''}${name} — ${app.name}`)
    this.window.setDocumentEdited(status.dirty)
    this.#setMenu()
  }

  async #change(change: PreferenceChange): Promise<void> {
    const preferences = { ...this.#settings.get().preferences, ...withoutUndefined(change) }
    this.#preferences = applyPreferences(preferences)
    sendEvent(this.window.webContents, 'preferences:state', this.#preferences)
    this.#setMenu()
    try {
      await this.#settings.change({ preferences })
    } catch (error) {
      throw notSaved('studio.json', error)
    }
  }

  #setMenu(): void {
    setMenu({
      language: this.#preferences.speaks,
      enabled: new Set<CommandId>(this.#status.enabled),
      run: (id) => sendEvent(this.window.webContents, 'command:run', id),
    })
  }
}

/** zod's optional fields may be there and undefined. */
function withoutUndefined({ language, theme }: PreferenceChange): Partial<Preferences> {
  return { ...(language === undefined ? {} : { language }), ...(theme === undefined ? {} : { theme }) }
}
