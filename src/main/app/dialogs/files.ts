import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
import { dirname, join } from 'node:path'
import type { Language } from '../../../shared/messages/tell'
import type { SettingsFile } from '../state/settings-file'
import { word } from '../words'
import type { Word } from '../words'

/** Native dialogs that choose files: the only way by which a path comes in, besides a drop. */
export class FileDialogs {
  readonly #window: BrowserWindow
  readonly #settings: SettingsFile
  readonly #language: () => Language

  constructor(window: BrowserWindow, settings: SettingsFile, language: () => Language) {
    this.#window = window
    this.#settings = settings
    this.#language = language
  }

  chooseDocument(): Promise<string | null> {
    return this.#open('openTitle', [
      { name: this.#say('textsAndRolls'), extensions: ['txt', 'md', 'json'] },
      { name: this.#say('allFiles'), extensions: ['*'] },
    ])
  }

  chooseFont(): Promise<string | null> {
    return this.#open('fontTitle', [{ name: this.#say('fonts'), extensions: ['ttf', 'otf', 'ttc', 'otc'] }])
  }

  /** A place for a new file, or null. The system asks before a file that exists is replaced. */
  async choosePlace(title: Word, fileName: string, filters: readonly FileFilter[]): Promise<string | null> {
    const { folder } = this.#settings.get()
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      title: this.#say(title),
      defaultPath: folder === null ? fileName : join(folder, fileName),
      filters: [...filters],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return null
    await this.#remember(filePath)
    return filePath
  }

  async #open(title: Word, filters: FileFilter[]): Promise<string | null> {
    const { folder } = this.#settings.get()
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      title: this.#say(title),
      ...(folder === null ? {} : { defaultPath: folder }),
      filters,
      properties: ['openFile'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return null
    await this.#remember(path)
    return path
  }

  /** A folder that cannot be remembered is no reason to stop the user. */
  async #remember(path: string): Promise<void> {
    await this.#settings.change({ folder: dirname(path) }).catch(() => undefined)
  }

  #say(key: Word): string {
    return word(key, this.#language())
  }
}
