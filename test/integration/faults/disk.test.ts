import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { assertFailed, ENDLESS, watchRender } from './watched'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
  await place.putRoll('endless.roll.json', ENDLESS)
  await place.putRoll('seconds.roll.json', {
    scroll: { durationSeconds: 60, holdStartSeconds: 0, holdEndSeconds: 0 },
  })
})
afterAll(() => place.close())

/** Both are of Linux, where tests may mount as root. */
const MOUNT = 'mount'
const UNMOUNT = 'umount'

const BEFORE = ['endless.roll.json', 'seconds.roll.json']

describe('a full disk', () => {
  it.for(['out.mov', 'frames'])('stops %s, and nothing is kept', async (output, context) => {
    const disk = place.at('disk')
    await mkdir(disk)
    try {
      execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'pipe' })
    } catch {
      await rm(disk, { recursive: true })
      context.skip('mounting a small disk needs root on Linux')
    }
    try {
      const { ended } = watchRender(place, 'endless.roll.json', `disk/${output}`)
      await assertFailed(place, await ended, { code: 5, says: /is full/, before: ['disk', ...BEFORE] })
      expect(await readdir(disk)).toEqual([])
    } finally {
      execFileSync(UNMOUNT, [disk])
      await rm(disk, { recursive: true })
    }
  })
})

describe('an output folder that is removed during the render', () => {
  it.each([
    ['at its first frame', 1, 'out.mp4'],
    ['in full run', 4, 'out.mov'],
    ['in full run', 4, 'out.webm'],
    ['in full run', 4, 'frames'],
  ])('%s (line %i): %s is an output that is lost', async (_, count, output) => {
    await mkdir(place.at('folder'))
    const { lines, ended } = watchRender(place, 'seconds.roll.json', `folder/${output}`)
    await lines('progress', count)
    // In one step: while its files are taken away one by one, ffmpeg may write as many anew, and reach its end.
    await rename(place.at('folder'), place.at('elsewhere'))
    const last = await ended
    await rm(place.at('elsewhere'), { recursive: true })
    await assertFailed(place, last, { code: 5, says: /output folder .*folder does not exist/, before: BEFORE })
  })
})
