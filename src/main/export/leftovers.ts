import { randomBytes } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { ownerState, ownStamp, STAMP } from '../../../bin/front/owner.mjs'

const NAME = new RegExp(`^\\..*\\.rollvideo-(${STAMP})-[0-9a-f]{8}\\.part$`, 's')

/** An export that lives writes several times a second; one of which nothing is known is given a week. */
const FORSAKEN_MS = 7 * 24 * 3600 * 1000

/** A name for the hidden folder an export is written in, which tells whose it is. */
export function temporaryName(short: string): string {
  return `.${short}.rollvideo-${ownStamp()}-${randomBytes(4).toString('hex')}.part`
}

/**
 * Removes what lies beside an export's own temporary folder from exports that were killed. One of another machine,
 * or from before this one started, may be alive in a shared folder: it goes only when nothing has changed in it for a
 * week, by the clock of the file system both write to. Never rejects: it is housekeeping.
 */
export async function sweepLeftovers(temporaryFolder: string): Promise<void> {
  const folder = path.dirname(temporaryFolder)
  try {
    const { mtimeMs: nowMs } = await lstat(temporaryFolder)
    for (const name of await readdir(folder)) {
      const stamp = NAME.exec(name)?.[1]
      const state = stamp === undefined ? 'alive' : ownerState(stamp)
      if (state !== 'alive') await sweep(path.join(folder, name), state === 'gone' ? null : nowMs - FORSAKEN_MS)
    }
  } catch {
    // What cannot be looked at stays.
  }
}

/** Removes a folder of this user's; with a time, only when nothing in it is newer. */
async function sweep(leftover: string, untilMs: number | null): Promise<void> {
  try {
    const found = await lstat(leftover)
    // In a folder that all may write to, another user could change it into something else while it is emptied.
    if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return
    if (untilMs !== null && (found.mtimeMs > untilMs || (await isNewer(leftover, untilMs)))) return
    await rm(leftover, { recursive: true, force: true })
  } catch {
    // Another export sweeps it at the same time, or a later one will.
  }
}

async function isNewer(folder: string, thanMs: number): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if ((await lstat(path.join(folder, name))).mtimeMs > thanMs) return true
  }
  return false
}
