// Who owns a temporary folder: a stamp for its name, that tells later whether the owner has died without
// clearing up. A process's number means something on its own machine alone, until that starts again.
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'

export const STAMP = '[0-9a-f]{12}-\\d+-\\d+'

/** The set of processes that see each other by number: on Linux one kernel's, since it started, in one container. */
function placeOf(platform) {
  if (platform === 'linux')
    return [fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), fs.readlinkSync('/proc/self/ns/pid')]
  const addresses = Object.values(os.networkInterfaces()).flatMap((cards) => cards.map(({ mac }) => mac))
  return [os.hostname(), ...new Set(addresses)].toSorted()
}

let place

function ownPlace() {
  place ??= createHash('sha256').update(describePlace()).digest('hex').slice(0, 12)
  return place
}

/** Where nothing tells the place, each process has one of its own: nobody will take it for gone. */
function describePlace() {
  try {
    return placeOf(process.platform).join('\n')
  } catch {
    return randomBytes(16).toString('hex')
  }
}

/** Whether there is a process of this number, be it another user's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What tells a process from a later one of the same number; 0 where only the number is known. */
function startOf(pid) {
  if (process.platform !== 'linux') return '0'
  // Behind the name, which may hold anything: state, then 18 more fields, then the start in ticks (proc_pid_stat(5)).
  const [state, ...fields] = fs
    .readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return state === 'Z' ? 'dead' : fields[18]
}

/** This process, as part of a file's name. */
export function ownStamp() {
  return `${ownPlace()}-${process.pid}-${startOrUnknown(process.pid)}`
}

/** What keeps us from looking into a process tells nothing about it, and is the same for its owner. */
function startOrUnknown(pid) {
  try {
    return startOf(pid)
  } catch {
    return '0'
  }
}

/**
 * @param {string} stamp what `ownStamp` said in the owner's process
 * @returns {'alive' | 'gone' | 'elsewhere'} of a process elsewhere nothing can be known
 */
export function ownerState(stamp) {
  const [at, pid, start] = stamp.split('-')
  if (at !== ownPlace()) return 'elsewhere'
  if (!isAlive(Number(pid))) return 'gone'
  const now = startOrUnknown(Number(pid))
  return now === start || now === '0' ? 'alive' : 'gone'
}
