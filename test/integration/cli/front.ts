import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** Starts the command line of this checkout. */
const CHECKOUT: readonly [string, ...string[]] = [
  process.execPath,
  resolve(import.meta.dirname, '../../../bin/rollvideo.mjs'),
]

/** Said before all else when a source was saved since the last build. */
export const BUILDING = /^rollvideo: (building the app|正在构建应用)[^\n]*\n/

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const eventSchema = z.looseObject({ type: z.string() })
export type Event = z.output<typeof eventSchema>

/** What `--json` printed. */
export const eventsOf = (stdout: string): Event[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => eventSchema.parse(JSON.parse(line)))

/**
 * A place for running the real front: a folder for inputs and outputs, and one for everything the program
 * puts into temporary folders, which also marks its processes.
 */
export class Workplace {
  private constructor(
    private readonly root: string,
    readonly folder: string,
    private readonly temporary: string,
    private readonly command: readonly [string, ...string[]],
  ) {}

  /** @param command what starts the program: a checkout's front, or a packaged app */
  static async open(command = CHECKOUT): Promise<Workplace> {
    const root = await mkdtemp(join(tmpdir(), 'rollvideo-cli-'))
    const place = new Workplace(root, join(root, 'work'), join(root, 'tmp'), command)
    await mkdir(place.folder)
    await mkdir(place.temporary)
    return place
  }

  at(name: string): string {
    return join(this.folder, name)
  }

  async put(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(this.at(name), content)
    return this.at(name)
  }

  /** A small roll of a second or so. */
  async putRoll(name: string, fields: object = {}): Promise<string> {
    const roll = {
      rollvideo: 1,
      text: { content: 'Our revels\nnow are ended.' },
      frame: { width: 160, height: 120, fps: '30' },
      type: { sizePx: 20 },
      margins: { leftPx: 4, rightPx: 4 },
      scroll: { pxPerFrame: '8', holdStartSeconds: 0, holdEndSeconds: 0 },
      ...fields,
    }
    return this.put(name, JSON.stringify(roll))
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
    const own = { TMPDIR: this.temporary, ROLLVIDEO_HOME: join(this.root, 'home'), LC_ALL: 'C.UTF-8' }
    // Without the display of whoever runs the tests: the front starts its own.
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env
    const [program, ...before] = this.command
    return spawn(program, [...before, ...args], { cwd: this.folder, env: { ...inherited, ...own, ...env } })
  }

  async run(args: readonly string[], { env = {}, stdin = '' } = {}): Promise<Ended> {
    const child = this.start(args, env)
    child.stdin.end(stdin)
    return ended(child)
  }

  /** Names of all that the program left in temporary folders. */
  async leftovers(): Promise<string[]> {
    return readdir(this.temporary)
  }

  async clearLeftovers(): Promise<void> {
    for (const name of await this.leftovers()) await rm(join(this.temporary, name), { recursive: true, force: true })
  }

  async files(): Promise<string[]> {
    const names = await readdir(this.folder)
    return names.toSorted()
  }

  /** Command lines of processes that were started in this place and still run (Linux; elsewhere none are seen). */
  async processes(): Promise<string[]> {
    if (process.platform !== 'linux') return []
    const mark = `TMPDIR=${this.temporary}`
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const found = await Promise.all(
      ids.map(async (id) => {
        const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '')
        return environment.split('\0').includes(mark) ? readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '') : ''
      }),
    )
    return found.filter(Boolean)
  }

  async close(): Promise<void> {
    await rm(this.root, { recursive: true, force: true })
  }
}

/** Waits for the end of a process, reading what it says. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: typeof code === 'number' ? code : null, stdout, stderr: stderr.replace(BUILDING, '') }
}
