import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const FRONT = path.resolve(import.meta.dirname, '../../../bin/rollvideo.mjs')

/** A roll long enough to be caught in the middle, whatever the machine. */
export const LONG_ROLL = {
  rollvideo: 1,
  text: { content: 'An export to be disturbed\n'.repeat(40) },
  frame: { width: 1280, height: 720, fps: '60' },
  scroll: { pxPerFrame: '1/2', holdStartSeconds: 60, holdEndSeconds: 60 },
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that runs; `progress` resolves when its first frames have been encoded. */
export interface Running {
  readonly child: ChildProcess
  readonly progress: Promise<void>
  readonly ended: Promise<Ended>
}

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A folder of its own for a test's output; it goes with the test file. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-export-'))
  folders.push(folder)
  return folder
}

/** Writes a roll file; returns its path. */
export async function rollFile(roll: object): Promise<string> {
  const file = path.join(await emptyFolder(), 'test.roll.json')
  await writeFile(file, JSON.stringify(roll))
  return file
}

/** Starts `rollvideo ARGS`, the real one. */
export function startRollvideo(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [FRONT, ...args], {
    // The tests run in Electron's own Node, and so does the front then.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  let onProgress: () => void = () => undefined
  const progress = new Promise<void>((resolve) => {
    onProgress = resolve
  })
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (stdout.includes('"type":"progress"')) onProgress()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      onProgress()
      resolve({ code, stdout, stderr })
    })
  })
  return { child, progress, ended }
}
