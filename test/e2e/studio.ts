import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base } from '@playwright/test'
import type { ElectronApplication, Locator, Page } from '@playwright/test'

export const ROOT = path.resolve(import.meta.dirname, '../..')

interface LaunchOptions {
  /** Language of the computer, as POSIX writes it. */
  readonly language?: 'en' | 'zh_CN'
  /** Arguments after the app's folder. */
  readonly args?: readonly string[]
}

/** The running studio, and the ways in which a person or the system acts on it. */
class Studio {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  readonly #process: ChildProcess

  private constructor(app: ElectronApplication, page: Page, profile: string) {
    this.app = app
    this.page = page
    this.profile = profile
    this.#process = app.process()
  }

  static async launch(profile: string, { language = 'en', args = [] }: LaunchOptions = {}): Promise<Studio> {
    const { ROLLVIDEO_HOME: _home, ...env } = process.env
    const app = await _electron.launch({
      args: ['--no-sandbox', `--user-data-dir=${profile}`, '.', ...args],
      cwd: ROOT,
      // The app's own theme, not the test runner's.
      colorScheme: null,
      // A locale that every Linux has and that takes any file name; the language comes beside it.
      env: { ...defined(env), LC_ALL: 'C.UTF-8', LANGUAGE: language },
    })
    const page = await app.firstWindow()
    const studio = new Studio(app, page, profile)
    await studio.text.waitFor()
    return studio
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: /^(Roll text|卷轴文字)$/ })
  }

  get canvas(): Locator {
    return this.page.getByRole('region', { name: 'Preview' }).locator('canvas')
  }

  get frame(): Locator {
    return this.page.getByRole('timer', { name: 'Frame' })
  }

  get playhead(): Locator {
    return this.page.getByRole('slider', { name: 'Playhead' })
  }

  get job(): Locator {
    return this.page.getByRole('list', { name: 'Jobs' }).getByRole('listitem')
  }

  async frameNumber(): Promise<number> {
    return Number(await this.frame.textContent())
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Drops a file that lies on the disk, as a file manager does. */
  async drop(file: string): Promise<void> {
    await this.page.evaluate(`{
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'dropped'
      document.body.append(input)
    }`)
    await this.page.setInputFiles('#dropped', file)
    const dataTransfer = await this.page.evaluateHandle(`(() => {
      const input = document.querySelector('#dropped')
      const data = new DataTransfer()
      data.items.add(input.files[0])
      input.remove()
      return data
    })()`)
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('#root', type, { dataTransfer })
    }
  }

  /** The next native save dialogs answer with this path; null presses Cancel. */
  async answerSave(filePath: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
    }, filePath)
  }

  async answerOpen(file: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, file)
  }

  /** Which button the next native questions get, by its place. */
  async answerQuestion(response: number): Promise<void> {
    await this.app.evaluate(({ dialog }, pressed) => {
      dialog.showMessageBox = () => Promise.resolve({ response: pressed, checkboxChecked: false })
    }, response)
  }

  /** Resolves when the app's process has ended. */
  async ended(): Promise<void> {
    const child = this.#process
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }

  /** Leaves without saving, whatever is unsaved or running. */
  async close(): Promise<void> {
    const { exitCode, signalCode } = this.#process
    if (exitCode !== null || signalCode !== null) return
    // 1 is "Don't Save" in the one question and "Cancel the Export" in the other.
    await this.answerQuestion(1)
    await this.app.close()
  }
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

interface Fixtures {
  /** A folder of the test's own. */
  readonly folder: string
  readonly launch: (options?: LaunchOptions) => Promise<Studio>
  readonly studio: Studio
}

export const test = base.extend<Fixtures>({
  // Playwright reads the fixtures that a function needs from its first parameter's pattern.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-e2e-'))
    await provide(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  },
  launch: async ({ folder }, provide) => {
    const open: Studio[] = []
    await provide(async (options) => {
      const studio = await Studio.launch(path.join(folder, 'profile'), options)
      open.push(studio)
      return studio
    })
    for (const studio of open) await studio.close()
  },
  studio: async ({ launch }, provide) => {
    await provide(await launch())
  },
})

export { expect } from '@playwright/test'
