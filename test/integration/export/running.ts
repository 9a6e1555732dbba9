import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

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

/** A folder of its own for a test's output. */
export async function emptyFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'rollvideo-export-'))
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
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined, LC_ALL: 'C.UTF-8', ...env },
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

/** Processes whose command line holds all of the words. */
export async function processesWith(...words: readonly string[]): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (words.every((word) => line.includes(word))) found.push(Number(name))
  }
  return found
}

/** All processes below one, at any depth. */
export async function descendants(pid: number): Promise<number[]> {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1] ?? -1)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [pid]
  // The list grows while it is walked.
  for (const parent of found) found.push(...(children.get(parent) ?? []))
  return found.slice(1)
}
