import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'

const POLL_MS = 5
const PATIENCE_MS = 2000

/** Ends a process that may be gone already. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone: what was wanted.
  }
}

/**
 * Ends a process that is no child of ours any more (its parent died) and waits until it has let go of its files.
 * Nothing tells of the end of a stranger's process, so its state is looked at, for two seconds at most.
 */
export async function killOrphan(pid: number): Promise<void> {
  killNow(pid)
  const endMs = performance.now() + PATIENCE_MS
  while (performance.now() < endMs && (await isRunning(pid))) await delay(POLL_MS)
}

async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return !(await isZombie(pid))
}

/** On Linux a dead process stays listed until its new parent has looked after it, which in a container may be never. */
async function isZombie(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    return /\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}
