import { createHash } from 'node:crypto'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../app/write-atomically'

/** What is kept of files that were used before today. */
const KEPT_BYTES = 512 * 1024 * 1024
const IN_USE_MS = 24 * 3_600_000

/** Files by what they are: the same bytes are kept once, under a name that tells them from all others. */
export class FileStore {
  readonly folder: string
  readonly #keptBytes: number

  /** `keptBytes` is how much of what is no longer used may stay; all of it where it is infinite. */
  constructor(folder: string, keptBytes = KEPT_BYTES) {
    this.folder = folder
    this.#keptBytes = keptBytes
  }

  /** The path of a file that holds this, there as a whole. */
  async keep(content: Uint8Array, extension: string): Promise<string> {
    const name = `${createHash('sha256').update(content).digest('hex')}.${extension}`
    const path = join(this.folder, name)
    const now = new Date()
    // One that is there is marked as used now.
    await utimes(path, now, now).catch(() => writeAtomically(path, content))
    await this.#prune(now.getTime())
    return path
  }

  /** Removes the longest unused, but none that an export of today may still read. */
  async #prune(nowMs: number): Promise<void> {
    if (this.#keptBytes === Number.POSITIVE_INFINITY) return
    const names = await readdir(this.folder)
    const files = await Promise.all(names.map((name) => fileAt(join(this.folder, name))))
    let keptBytes = 0
    for (const { path, bytes, usedMs } of files.flat().toSorted((a, b) => b.usedMs - a.usedMs)) {
      keptBytes += bytes
      if (keptBytes > this.#keptBytes && nowMs - usedMs > IN_USE_MS) await rm(path, { force: true })
    }
  }
}

/** None for a file that another process has just removed. */
async function fileAt(path: string): Promise<{ path: string; bytes: number; usedMs: number }[]> {
  try {
    const { size, mtimeMs } = await stat(path)
    return [{ path, bytes: size, usedMs: mtimeMs }]
  } catch {
    return []
  }
}
