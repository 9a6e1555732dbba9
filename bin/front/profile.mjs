// Chromium's folder for one command alone, so that commands run beside each other and beside an open studio.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ownerState, ownStamp, STAMP } from './owner.mjs'

const REMOVALS = 20
const REMOVAL_PAUSE_MS = 50
const NAME = new RegExp(`^rollvideo-profile-(${STAMP})-`)

/** Removes what commands left that were killed. A folder of another user's is not ours to empty. */
function sweep(folder) {
  for (const name of fs.readdirSync(folder)) {
    const stamp = NAME.exec(name)?.[1]
    if (stamp === undefined || ownerState(stamp) !== 'gone') continue
    const left = path.join(folder, name)
    try {
      const { uid } = fs.lstatSync(left)
      if (uid === (process.getuid?.() ?? uid)) fs.rmSync(left, { recursive: true, force: true })
    } catch {
      // Another command sweeps it at the same time, or a later one will.
    }
  }
}

export function makeProfile() {
  const folder = os.tmpdir()
  sweep(folder)
  return fs.mkdtempSync(path.join(folder, `rollvideo-profile-${ownStamp()}-`))
}

/** Processes that are being killed may still write into a folder while it is removed: then once more. */
export async function removeProfile(profile) {
  for (let attempt = 1; ; attempt++) {
    try {
      fs.rmSync(profile, { recursive: true, force: true })
      return
    } catch {
      // What cannot be removed is no reason to hide how the command ended.
      if (attempt === REMOVALS) return
      await pause(REMOVAL_PAUSE_MS)
    }
  }
}
