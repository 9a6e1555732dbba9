import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownStamp } from '../../../bin/front/owner.mjs'
import { openOutput } from '../../../src/main/export/output'

const ownerModule = pathToFileURL(path.resolve(import.meta.dirname, '../../../bin/front/owner.mjs')).href
const script = `import { ownStamp } from '${ownerModule}'; console.log(ownStamp()); setInterval(() => {}, 60_000)`
const DAY_MS = 24 * 3600 * 1000

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-leftovers-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A process that lives until it is killed, and its stamp. */
async function startOwner(): Promise<{ child: ChildProcess; stamp: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [stamp] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, stamp: String(stamp) }
}

async function killed({ child }: { child: ChildProcess }): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** What an export of a process left, half-written. */
async function leave(stamp: string): Promise<string> {
  const name = `.video.rollvideo-${stamp}-0123abcd.part`
  await mkdir(path.join(folder, name))
  await writeFile(path.join(folder, name, 'video.mp4'), 'half a vid')
  return name
}

/** Opens an output beside it all, and answers the names of what is there then, without its own. */
async function namesAfterOpening(): Promise<string[]> {
  const place = await openOutput(path.join(folder, 'next.mp4'), 'mp4-h264', false)
  const names = await readdir(folder)
  return names.filter((name) => name !== path.basename(place.temporaryFolder))
}

const elsewhere = (stamp: string): string => `0123456789ab${stamp.slice(12)}`

describe('a new export into a folder', () => {
  it('sweeps what an export left that was killed, and nothing of one that lives', async () => {
    const [dead, living] = await Promise.all([startOwner(), startOwner()])
    try {
      await leave(dead.stamp)
      const kept = await leave(living.stamp)
      await killed(dead)
      expect(await namesAfterOpening()).toEqual([kept])
    } finally {
      await killed(living)
    }
  })

  it.runIf(process.platform === 'linux')('knows a later process of the same number', async () => {
    await leave(ownStamp().replace(/\d+$/, '1'))
    const own = await leave(ownStamp())
    expect(await namesAfterOpening()).toEqual([own])
  })

  it('leaves another machine’s alone while anything in it changes, and for a week more', async () => {
    const name = await leave(elsewhere(ownStamp()))
    const file = path.join(folder, name, 'video.mp4')
    const age = async (of: string, ms: number): Promise<void> => {
      const then = new Date((await stat(folder)).mtimeMs - ms)
      await utimes(of, then, then)
    }
    expect(await namesAfterOpening()).toEqual([name])
    await age(path.join(folder, name), 8 * DAY_MS)
    await age(file, 6 * DAY_MS)
    expect(await namesAfterOpening()).toContain(name)
    await age(file, 8 * DAY_MS)
    await age(path.join(folder, name), 8 * DAY_MS)
    expect(await namesAfterOpening()).not.toContain(name)
  })

  it('touches nothing that only looks like one', async () => {
    const dead = await startOwner()
    await killed(dead)
    const names = [
      `.video.rollvideo-${dead.stamp}-0123abcd.part.old`,
      `video.rollvideo-${dead.stamp}-0123abcd.part`,
      '.video.rollvideo-0123abcd.part',
    ]
    for (const name of names) await mkdir(path.join(folder, name))
    const link = `.link.rollvideo-${dead.stamp}-0123abcd.part`
    await symlink(path.join(folder, names[0] ?? ''), path.join(folder, link))
    expect(await namesAfterOpening()).toEqual([...names, link].toSorted())
  })
})
