import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'

/** What a process below the front does. */
export type Role = 'screen' | 'app' | 'zygote' | 'gpu' | 'network' | 'engine' | 'encoder' | 'ffmpeg' | 'other'

export interface Relative {
  readonly pid: number
  readonly role: Role
}

/** By what a process is told apart from its relatives: all of these are on its command line. */
const MARKS: readonly (readonly [Role, readonly string[]])[] = [
  ['screen', ['Xvfb']],
  ['zygote', ['--type=zygote']],
  ['gpu', ['--type=gpu-process']],
  ['network', ['--type=utility', 'network.mojom.NetworkService']],
  ['encoder', ['--type=utility', 'node.mojom.NodeService']],
  ['engine', ['--type=renderer']],
  ['ffmpeg', ['pipe:0', '-blocksize']],
  ['app', ['electron', ' -- ']],
]

/** All processes below a front that live, with what they do (Linux). */
export async function familyOf(frontPid: number): Promise<Relative[]> {
  const family: Relative[] = []
  for (const pid of await descendants(frontPid)) {
    const bytes = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    // A process that has ended and is not yet looked after has no command line any more.
    if (bytes === '') continue
    const line = bytes.replaceAll('\0', ' ')
    const role = MARKS.find(([, words]) => words.every((word) => line.includes(word)))?.[0] ?? 'other'
    family.push({ pid, role })
  }
  return family
}

/** Kills the one that has a role, without warning. */
export async function kill(frontPid: number, role: Role): Promise<void> {
  const family = await familyOf(frontPid)
  const [found, ...others] = family.filter((relative) => relative.role === role)
  // Zygotes come in pairs.
  if (found === undefined || (others.length > 0 && role !== 'zygote')) {
    throw new Error(`no single ${role}: ${JSON.stringify(family)}`)
  }
  process.kill(found.pid, 'SIGKILL')
}

/** All processes below one, at any depth. */
async function descendants(pid: number): Promise<number[]> {
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
