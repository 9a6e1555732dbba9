import { rm } from 'node:fs/promises'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { probeVideo } from '../export/decode'
import { kill, type Role } from './family'
import { assertFailed, assertNoTrace, ENDLESS, processesGone, watchRender } from './watched'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
  await place.putRoll('endless.roll.json', ENDLESS)
  await place.putRoll('short.roll.json')
  await place.putRoll('endless-wide.roll.json', { scroll: { ...ENDLESS.scroll, direction: 'left' } })
})
afterAll(() => place.close())

const BEFORE = ['endless-wide.roll.json', 'endless.roll.json', 'short.roll.json']

describe.runIf(process.platform === 'linux')('a process killed half-way ends the render, which leaves no trace', () => {
  it.each<[Role, string, string, RegExp]>([
    ['ffmpeg', 'endless.roll.json', 'frames', /ffmpeg was ended from outside \(SIGKILL\)/],
    ['ffmpeg', 'endless-wide.roll.json', 'out.webm', /ffmpeg was ended from outside \(SIGKILL\)/],
    ['encoder', 'endless.roll.json', 'out.mov', /encoder process ended unexpectedly/],
    ['encoder', 'endless-wide.roll.json', 'frames', /encoder process ended unexpectedly/],
    ['engine', 'endless.roll.json', 'out.webm', /process that paints/],
    ['engine', 'endless-wide.roll.json', 'frames', /process that paints/],
  ])('%s, of %s to %s', async (role, roll, output, says) => {
    const { pid, lines, ended } = watchRender(place, roll, output)
    await lines('progress', 2)
    await kill(pid, role)
    await assertFailed(place, await ended, { code: 4, says, before: BEFORE })
  })

  it('the app itself: the front says so, and no file has the name', async () => {
    const { pid, lines, ended } = watchRender(place, 'endless.roll.json', 'out.mp4')
    await lines('progress', 2)
    await kill(pid, 'app')
    const { code, stderr } = await ended
    expect(code).toBe(4)
    expect(stderr).toMatch(/^rollvideo: [^\n]*SIGKILL[^\n]*\n$/)
    await processesGone(place)
    expect(await place.leftovers()).toEqual([])
    const [hidden, ...rest] = await place.files()
    expect(hidden).toMatch(/^\.out\.rollvideo-[-\w]+\.part$/)
    expect(rest).toEqual(BEFORE)
    // The next export into the folder sweeps it.
    expect(await place.run(['render', 'short.roll.json', '-o', 'next.mp4'])).toMatchObject({ code: 0 })
    expect(await place.files()).toEqual([...BEFORE, 'next.mp4'].toSorted())
    await rm(place.at('next.mp4'))
  })

  it('the front: everything below it ends by itself', async () => {
    const { child, lines, ended } = watchRender(place, 'endless.roll.json', 'frames')
    await lines('progress', 2)
    child.kill('SIGKILL')
    await ended
    await processesGone(place)
    expect(await place.files()).toEqual(BEFORE)
    // Its profile: the next command that needs one sweeps it.
    expect(await place.leftovers()).toHaveLength(1)
    expect(await place.run(['render', 'none.txt', '-o', 'out.mp4'])).toMatchObject({ code: 3 })
    expect(await place.leftovers()).toEqual([])
  })
})

describe.runIf(process.platform === 'linux')('what Chromium starts again is not missed', () => {
  it.each<Role>(['gpu', 'network'])('%s', async (role) => {
    const name = `${role}.roll.json`
    await place.putRoll(name, { scroll: { durationSeconds: 60, holdStartSeconds: 0, holdEndSeconds: 0 } })
    const before = await place.files()
    const { pid, lines, ended } = watchRender(place, name, `${role}.mp4`)
    await lines('progress', 1)
    await kill(pid, role)
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
    expect(probeVideo(place.at(`${role}.mp4`))).toMatchObject({ nb_read_packets: '1800' })
    await assertNoTrace(place, [...before, `${role}.mp4`].toSorted())
  })
})
