import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FaceRecord } from '../face'
import type { FontFile } from './scan'

const FILE_NAME = 'fonts.json'
/** 2: with axes. */
const VERSION = 2

const faceSchema = z.strictObject({
  faceIndex: z.int(),
  family: z.string(),
  names: z.array(z.string()),
  weight: z.number(),
  italic: z.boolean(),
  color: z.boolean(),
  axes: z.array(z.strictObject({ tag: z.string(), min: z.number(), initial: z.number(), max: z.number() })),
})
const cacheSchema = z.strictObject({
  version: z.literal(VERSION),
  files: z.record(z.string(), z.strictObject({ key: z.string(), faces: z.array(faceSchema) })),
})

type CacheEntries = z.output<typeof cacheSchema>['files']

const keyOf = (file: FontFile): string => `${file.sizeBytes} ${file.modifiedMs}`

/** What is known of font files from earlier starts, kept as JSON in a folder; a damaged cache counts as none. */
export class FaceCache {
  private entries: CacheEntries = {}
  private next: CacheEntries = {}
  private changed = false

  /** Null: nothing is kept. */
  constructor(private readonly folder: string | null) {}

  async load(): Promise<void> {
    if (this.folder === null) return
    try {
      const text = await readFile(join(this.folder, FILE_NAME), 'utf8')
      this.entries = cacheSchema.parse(JSON.parse(text)).files
    } catch {
      this.entries = {}
    }
  }

  /** The faces of a file as it is now, if they are known. */
  get(file: FontFile): readonly FaceRecord[] | null {
    const entry = this.entries[file.path]
    return entry !== undefined && entry.key === keyOf(file) ? this.keep(file, entry.faces) : null
  }

  set(file: FontFile, faces: readonly FaceRecord[]): void {
    this.changed = true
    this.keep(file, faces)
  }

  /** Writes what was asked for since `load`, so that files that are gone are forgotten. */
  async save(): Promise<void> {
    const gone = Object.keys(this.entries).length !== Object.keys(this.next).length
    if (this.folder === null || (!this.changed && !gone)) return
    const path = join(this.folder, FILE_NAME)
    const temporary = `${path}.${process.pid}.tmp`
    try {
      await mkdir(this.folder, { recursive: true })
      await writeFile(temporary, JSON.stringify({ version: VERSION, files: this.next }))
      await rename(temporary, path)
    } catch {
      // A cache that cannot be written costs time at the next start, nothing else.
    }
  }

  private keep(file: FontFile, faces: readonly FaceRecord[]): readonly FaceRecord[] {
    this.next[file.path] = {
      key: keyOf(file),
      faces: faces.map((face) => ({ ...face, names: [...face.names], axes: [...face.axes] })),
    }
    return faces
  }
}
