import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Language } from '../../../shared/messages/tell'
import type { SettingsFile } from '../state/settings-file'
import { word } from '../words'
import type { Word } from '../words'
import { askReplace } from './questions'

const TEXT_EXTENSIONS = [
  'txt',
  'md',
  'markdown',
  'srt',
  'vtt',
  'lrc',
  'docx',
  'docm',
  'xlsx',
  'xlsm',
  'csv',
  'tsv',
  'json',
]

const SOUND_EXTENSIONS = ['mp3', 'm4a', 'aac', 'wav', 'flac', 'ogg', 'opus', 'aiff', 'wma', 'mp4', 'mov', 'mkv', 'webm']

const PICTURE_EXTENSIONS = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'bmp']

/** What a save dialog shows, and where the file goes that the chosen name stands for. */
interface PlaceRequest {
  readonly title: Word
  readonly fileName: string
  readonly filters: readonly FileFilter[]
  readonly writtenAt: (chosen: string) => string
}

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
      { name: this.#say('textsAndRolls'), extensions: TEXT_EXTENSIONS },
      { name: this.#say('allFiles'), extensions: ['*'] },
    ])
  }

  chooseFont(): Promise<string | null> {
    return this.#open('fontTitle', [{ name: this.#say('fonts'), extensions: ['ttf', 'otf', 'ttc', 'otc'] }])
  }

  chooseSound(): Promise<string | null> {
    return this.#open('soundTitle', [
      { name: this.#say('sounds'), extensions: SOUND_EXTENSIONS },
      { name: this.#say('allFiles'), extensions: ['*'] },
    ])
  }

  choosePicture(): Promise<string | null> {
    return this.#open('pictureTitle', [{ name: this.#say('pictures'), extensions: PICTURE_EXTENSIONS }])
  }

  /**
   * The name chosen for a new file, or null. Whatever lies where it is written may be replaced: the system asks about
   * a file of the chosen name, and we about a folder or another name that it stands for.
   */
  async choosePlace({ title, fileName, filters, writtenAt }: PlaceRequest): Promise<string | null> {
    const { folder } = this.#settings.get()
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      title: this.#say(title),
      defaultPath: folder === null ? fileName : join(folder, fileName),
      filters: [...filters],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return null
    await this.#remember(filePath)
    const target = writtenAt(filePath)
    if (!(await isUnasked(target, filePath))) return filePath
    return (await askReplace(this.#window, this.#language(), basename(target))) ? filePath : null
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

/** Whether something is in the way that the system's dialog has not asked about. Unsure means yes. */
async function isUnasked(target: string, chosen: string): Promise<boolean> {
  try {
    return (await stat(target)).isDirectory() || target !== chosen
  } catch (error) {
    return target !== chosen && !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}
