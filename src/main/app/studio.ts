import { app, dialog } from 'electron'
import { join, resolve } from 'node:path'
import { listenToFront } from '../cli/front'
import { setFontLocations } from '../fonts/locations'
import { faultOf } from '../../shared/messages/fault-of'
import { tell } from '../../shared/messages/tell'
import { beforeReady } from './before-ready'
import { fileOf, readHandover } from './handed-files'
import type { Handover } from './handed-files'
import { serveApp, STUDIO_URL } from './protocol'
import { StudioSession } from './session'
import { SettingsFile } from './state/settings-file'
import { onUncaught } from './uncaught'

/** Opens the studio, or hands `args`' file to the one that is open. Must be called before the app is ready. */
export function startStudio(args: readonly string[]): void {
  const home = process.env['ROLLVIDEO_HOME']
  if (home !== undefined && home !== '') app.setPath('userData', resolve(home))
  const handover: Handover = { file: fileOf(args, process.cwd()) }
  if (!app.requestSingleInstanceLock(handover)) {
    app.exit(0)
    return
  }
  beforeReady()
  new StudioApp(handover.file).run()
}

/** The app's life: from ready to the end of the last child process. */
class StudioApp {
  #session: StudioSession | null = null
  #file: string | null
  #isEnding = false

  constructor(file: string | null) {
    this.#file = file
  }

  run(): void {
    onUncaught((error) => this.#report(error))
    app.on('second-instance', (_event, _argv, _folder, data) => this.#receive(readHandover(data).file))
    // macOS: a file opened in the Finder, also before the app is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.#receive(path)
    })
    // Closing the studio's window is the way out: quitting at once would close an export's hidden window first.
    app.on('before-quit', (event) => {
      if (this.#isEnding || this.#session === null) return
      event.preventDefault()
      // A window that is gone already leaves an export to be cancelled, after which the app quits by itself.
      if (!this.#session.window.isDestroyed()) this.#session.window.close()
    })
    app.on('window-all-closed', () => undefined)
    listenToFront(() => this.#session?.closeNow())
    void app.whenReady().then(() => this.#open())
  }

  /** The studio goes on: what it holds is not lost to one thing that went wrong. */
  #report(error: unknown): void {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    const session = this.#session
    if (session === null || session.window.isDestroyed()) return
    const message = tell(faultOf(error), session.language)
    void dialog.showMessageBox(session.window, { type: 'error', message })
  }

  #receive(file: string | null): void {
    if (this.#session === null) this.#file = file ?? this.#file
    else void this.#session.receive(file)
  }

  async #open(): Promise<void> {
    serveApp()
    setFontLocations({ cacheFolder: join(app.getPath('userData'), 'cache') })
    const settings = await SettingsFile.open(join(app.getPath('userData'), 'studio.json'))
    const session = new StudioSession(settings, STUDIO_URL, this.#file)
    this.#session = session
    session.window.once('closed', () => void this.#end(session, settings))
  }

  async #end({ exporting }: StudioSession, settings: SettingsFile): Promise<void> {
    // A start from now on opens a studio of its own: this one has no window left to show.
    app.releaseSingleInstanceLock()
    exporting.cancel()
    await exporting.settled()
    await settings.settled()
    this.#isEnding = true
    app.quit()
  }
}
