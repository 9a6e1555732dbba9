import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { fault, type FaultError } from '../../shared/messages/fault'

/** A Word document has tens of parts, one full of pictures hundreds. */
const MAX_ENTRIES = 10_000
/** Of all parts that are read, inflated: a small archive may hold gigabytes of nothing (a zip bomb). */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024

/** What an office file is called when something is wrong with it. */
export interface ArchiveName {
  readonly path: string
  /** Such as `Word document`: stays the same in every language. */
  readonly format: string
}

/** The parts of an office file, which is a ZIP archive; each is inflated when it is asked for. */
export class Archive {
  readonly name: ArchiveName
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #inflatedBytes = 0

  private constructor(name: ArchiveName, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.name = name
    this.#zip = zip
    this.#entries = entries
  }

  /** Throws an `input` fault for what is no archive, a damaged one, or one with too many parts. */
  static async open(bytes: Uint8Array, name: ArchiveName): Promise<Archive> {
    const entries = new Map<string, Entry>()
    const zip = await orDamaged(name, () =>
      fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }),
    )
    if (zip.entryCount > MAX_ENTRIES) throw tooLarge(name)
    await orDamaged(name, async () => {
      for await (const entry of zip.eachEntry()) entries.set(partKey(entry.fileName), entry)
    })
    return new Archive(name, zip, entries)
  }

  has(part: string): boolean {
    return this.#entries.has(partKey(part))
  }

  /** The bytes of a part, null where there is none. Throws an `input` fault when it is damaged, or all parts together are too large. */
  async read(part: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(partKey(part))
    if (entry === undefined) return null
    this.#inflatedBytes += entry.uncompressedSize
    // An entry that inflates to more than it says is refused by yauzl.
    if (this.#inflatedBytes > MAX_INFLATED_BYTES) throw this.tooLarge()
    return orDamaged(this.name, async () => buffer(await this.#zip.openReadStreamPromise(entry)))
  }

  /** The fault of a part that is missing or is not what it should be. */
  damaged(detail: unknown): FaultError {
    return damaged(this.name, detail)
  }

  /** The fault of an archive of another kind than its name says. */
  misnamed(): FaultError {
    const { path, format } = this.name
    return fault('input', 'import.misnamed', { path, format, named: extname(path) }, 'text.path')
  }

  /** The fault of a file that holds more than any text does. */
  tooLarge(): FaultError {
    return tooLarge(this.name)
  }
}

/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
function partKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase()
}

async function orDamaged<T>(name: ArchiveName, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw damaged(name, error)
  }
}

function damaged({ path, format }: ArchiveName, detail: unknown): FaultError {
  const text = (detail instanceof Error ? detail.message : String(detail)).replace(/\.$/, '')
  return fault('input', 'import.damaged', { path, format, detail: text }, 'text.path')
}

function tooLarge({ path, format }: ArchiveName): FaultError {
  const limitMiB = MAX_INFLATED_BYTES / 1024 / 1024
  return fault('input', 'import.inflated', { path, format, limitMiB }, 'text.path')
}
