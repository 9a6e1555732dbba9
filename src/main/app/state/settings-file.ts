import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { preferencesSchema } from '../../../shared/ipc/settings'
import { writeAtomically } from '../write-atomically'

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
})

/** Where the window stood. */
export type WindowBounds = z.output<typeof bounds>

const settingsSchema = z.object({
  preferences: preferencesSchema.catch({ language: 'system', theme: 'system' }),
  window: bounds.nullable().catch(null),
  /** Folder of the last file that was chosen in a dialog. */
  folder: z.string().min(1).nullable().catch(null),
})

export type StudioSettings = z.output<typeof settingsSchema>

/** What the window remembers, in one small JSON file. What cannot be read in it is at its default. */
export class SettingsFile {
  readonly #path: string
  #settings: StudioSettings
  #writing: Promise<void> = Promise.resolve()

  private constructor(path: string, settings: StudioSettings) {
    this.#path = path
    this.#settings = settings
  }

  static async open(path: string): Promise<SettingsFile> {
    const text = await readFile(path, 'utf8').catch(() => '{}')
    return new SettingsFile(path, readSettings(text))
  }

  get(): StudioSettings {
    return this.#settings
  }

  /** Changes and writes; writes follow one another, and a failed one does not keep the next from being tried. */
  change(part: Partial<StudioSettings>): Promise<void> {
    this.#settings = { ...this.#settings, ...part }
    const text = `${JSON.stringify(this.#settings, null, 2)}\n`
    this.#writing = this.#writing.catch(() => undefined).then(() => writeAtomically(this.#path, text))
    return this.#writing
  }

  /** Resolves when everything is on disk, or could not be. */
  settled(): Promise<void> {
    return this.#writing.catch(() => undefined)
  }
}

/** The settings in a file's text; defaults for whatever is not as it should be. */
export function readSettings(text: string): StudioSettings {
  let value: unknown = {}
  try {
    value = JSON.parse(text)
  } catch {
    // A file that someone broke by hand: start anew rather than not at all.
  }
  const result = settingsSchema.safeParse(value)
  return result.success ? result.data : settingsSchema.parse({})
}
