import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { BUILDING, eventsOf, type Ended, type Workplace } from '../cli/front'

/** A render that goes on long enough to be disturbed: minutes, whatever the machine. */
export const ENDLESS = { scroll: { durationSeconds: 3000, holdStartSeconds: 0, holdEndSeconds: 0 } }

/** A render that is followed line by line. */
export interface Watched {
  readonly child: ChildProcess
  readonly pid: number
  /** Resolves when so many lines of a type have come; rejects when the command ends before. */
  readonly lines: (type: string, count: number) => Promise<void>
  readonly ended: Promise<Ended>
}

/** Starts `rollvideo render ROLL -o OUTPUT --json`. */
export function watchRender(place: Workplace, roll: string, output: string): Watched {
  const child = place.start(['render', roll, '-o', output, '--json'])
  const { pid } = child
  assert(pid !== undefined)
  child.stdin.end()
  const seen: string[] = []
  const waiting = new Set<() => void>()
  let hasEnded = false
  createInterface({ input: child.stdout }).on('line', (line) => {
    seen.push(line)
    for (const look of waiting) look()
  })
  const stderr = text(child.stderr)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      hasEnded = true
      for (const look of waiting) look()
      const stdout = seen.map((line) => `${line}\n`).join('')
      stderr.then((said) => resolve({ code, stdout, stderr: said.replace(BUILDING, '') }), reject)
    })
  })
  const lines = (type: string, count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (seen.filter((line) => line.includes(`"type":"${type}"`)).length >= count) resolve()
        else if (hasEnded) reject(new Error(`it ended before line ${count} of ${type}: ${seen.join('\n')}`))
        else return
        waiting.delete(look)
      }
      waiting.add(look)
      look()
    })
  return { child, pid, lines, ended }
}

const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 20

/** Waits for the end of every process that was started in a place. Nothing tells of the end of a stranger's child. */
export async function processesGone(place: Workplace): Promise<void> {
  const untilMs = performance.now() + PATIENCE_MS
  for (;;) {
    const left = await place.processes()
    if (left.length === 0) return
    assert(performance.now() < untilMs, `still running: ${left.join('\n')}`)
    await pause(LOOK_EVERY_MS)
  }
}

/** The end of a disturbed command: its exit code, the same sentence on stderr and in the last line, and no trace. */
export async function assertFailed(
  place: Workplace,
  { code, stdout, stderr }: Ended,
  expected: { readonly code: number; readonly says: RegExp; readonly before: readonly string[] },
): Promise<void> {
  const last = eventsOf(stdout).at(-1)
  assert.equal(code, expected.code, `${stdout}${stderr}`)
  assert.match(stderr, /^rollvideo: [^\n]+\n$/, 'one sentence')
  assert.match(stderr, expected.says)
  assert.equal(last?.type, 'error', stdout)
  assert.equal(stderr, `rollvideo: ${String(last['message'])}\n`)
  await assertNoTrace(place, expected.before)
}

/** Nothing of a command is left: no process, no file beside what was there before, nothing in temporary folders. */
export async function assertNoTrace(place: Workplace, before: readonly string[]): Promise<void> {
  await processesGone(place)
  assert.deepEqual(await place.files(), before)
  assert.deepEqual(await place.leftovers(), [])
}
