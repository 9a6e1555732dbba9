import { join } from 'node:path'
import { FaultError, fault } from '../../shared/messages/fault'
import { homeFolder } from '../cli/home'
import { isPublicAddress } from './addresses'
import { download, type FetchLimits } from './download'
import { FileStore } from './file-store'
import { pictureType } from './picture-type'
import { about, codeOf } from './subject'

const LIMITS: FetchLimits = { bytes: 64 * 1024 * 1024, ms: 20_000, redirects: 3 }

/** A roll that is edited is looked at again at every change: what it names is not fetched each time. */
const FRESH_MS = 5 * 60_000

/** For whom something is fetched. */
export interface WebPolicy {
  /** Whether hosts on this computer and in its networks may be asked: for who sits at it, not for a server's guests. */
  readonly allowPrivate: boolean
  readonly signal?: AbortSignal | undefined
}

export interface WebRequest extends WebPolicy {
  /** The roll's field that names the file. */
  readonly field: string
  /** A picture shows by its first bytes; a sound is for ffmpeg to judge. */
  readonly kind: 'picture' | 'sound'
}

/** Whether a path of a roll's is an address in the web. */
export function isWebAddress(path: string): boolean {
  return /^https?:/i.test(path)
}

/** Fetches files from the web into files of this computer. */
export class WebFiles {
  readonly #store: FileStore
  readonly #limits: FetchLimits
  readonly #files = new Map<string, { readonly path: string; readonly fetchedAtMs: number }>()

  constructor(folder: string, limits = LIMITS) {
    this.#store = new FileStore(folder)
    this.#limits = limits
  }

  /** The file of an address. FaultError (input) that names field and address; the signal's reason when that aborts. */
  async fetch(url: string, { field, kind, allowPrivate, signal }: WebRequest): Promise<string> {
    const key = [allowPrivate, kind, url].join('\0')
    const known = this.#files.get(key)
    if (known !== undefined && performance.now() - known.fetchedAtMs < FRESH_MS) return known.path
    const extensionOf = (head: Uint8Array): string => {
      const extension = kind === 'sound' ? kind : pictureType(head)
      if (extension === null) throw about({ field, url }, 'fetch.notPicture')
      return extension
    }
    const file = await download(url, {
      field,
      isAllowed: allowPrivate ? () => true : isPublicAddress,
      limits: this.#limits,
      inspect: (head) => void extensionOf(head),
      signal,
    })
    const path = await this.#keep(file, extensionOf(file), field)
    this.#files.set(key, { path, fetchedAtMs: performance.now() })
    return path
  }

  async #keep(file: Uint8Array, extension: string, field: string): Promise<string> {
    try {
      return await this.#store.keep(file, extension)
    } catch (error) {
      if (error instanceof FaultError) throw error
      throw fault('output', 'fetch.notKept', { field, folder: this.#store.folder, detail: codeOf(error) }, field)
    }
  }
}

let own: WebFiles | null = null

/** Those of this computer's user. */
export function webFiles(): WebFiles {
  own ??= new WebFiles(join(homeFolder(), 'cache', 'web'))
  return own
}
