import { mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fusesOf } from '../../../scripts/package/fuses.mjs'
import { eventsOf, Workplace } from '../cli/front'
import { probeVideo } from '../export/decode'
import { assertFailed, assertNoTrace, ENDLESS, watchRender } from '../faults/watched'
import { packageApp, type Packaged } from './packaged'

describe.runIf(process.platform === 'linux')('the packaged app, without a screen', () => {
  let packaged: Packaged
  let place: Workplace
  beforeAll(async () => {
    packaged = await packageApp()
    place = await Workplace.open([join(packaged.folder, 'rollvideo')])
    await place.putRoll('roll.roll.json')
    await place.putRoll('endless.roll.json', ENDLESS)
  })
  afterAll(async () => {
    await place.close()
    await packaged.remove()
  })
  const BEFORE = ['endless.roll.json', 'roll.roll.json']

  it('plans as a checkout does', async () => {
    const checkout = await Workplace.open()
    try {
      const plan = ['plan', place.at('roll.roll.json'), '--json']
      const want = await checkout.run(plan)
      expect(want).toMatchObject({ code: 0 })
      expect(await place.run(plan)).toEqual(want)
    } finally {
      await checkout.close()
    }
  })

  it('renders on a screen of its own and leaves no trace', async () => {
    const { code, stdout, stderr } = await place.run(['render', 'roll.roll.json', '-o', 'out.mp4', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(eventsOf(stdout).at(-1)).toMatchObject({ type: 'done', frames: 25 })
    expect(probeVideo(place.at('out.mp4'))).toMatchObject({ nb_read_packets: '25' })
    await assertNoTrace(place, [...BEFORE, 'out.mp4'].toSorted())
  })

  it('ends by Ctrl-C and leaves no trace', async () => {
    const before = await place.files()
    const { child, lines, ended } = watchRender(place, 'endless.roll.json', 'never.mp4')
    await lines('progress', 1)
    child.kill('SIGINT')
    await assertFailed(place, await ended, { code: 130, says: /nterrupted/, before })
  })

  it('names the package that is missing for a screen', async () => {
    // What the launcher needs, and no Xvfb.
    const tools = place.at('tools')
    await mkdir(tools)
    for (const name of ['readlink', 'dirname']) await symlink(`/usr/bin/${name}`, join(tools, name))
    const ended = await place.run(['render', 'roll.roll.json', '-o', 'never.mp4'], { env: { PATH: tools } })
    await rm(tools, { recursive: true })
    expect(ended).toMatchObject({ code: 4, stdout: '' })
    expect(ended.stderr).toMatch(/^rollvideo: [^\n]*\bxvfb\b[^\n]*\n$/)
  })

  it('is reached by links, and takes what stands in front of a command as Chromium’s', async () => {
    await symlink(join(packaged.folder, 'rollvideo'), place.at('direct'))
    await symlink('direct', place.at('by-a-link'))
    const linked = await Workplace.open([place.at('by-a-link'), '--no-sandbox'])
    try {
      const { code, stdout } = await linked.run(['--version'])
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    } finally {
      await linked.close()
    }
  })

  it('carries the licences of all that is in it', async () => {
    const text = (name: string): Promise<string> => readFile(join(packaged.folder, name), 'utf8')
    expect(await text('resources/NOTICE.md')).toBe(await readFile('NOTICE.md', 'utf8'))
    expect(await text('resources/LICENSE')).toContain('MIT License')
    expect(await text('resources/LICENSE.HarfBuzz.txt')).toMatch(/^HarfBuzz\n\nCopyright/)
    expect(await text('resources/ffmpeg-core/COPYING.txt')).toContain('GNU GENERAL PUBLIC LICENSE')
    expect(await text('resources/fonts/LICENSE-noto-sans.txt')).toContain('SIL OPEN FONT LICENSE')
    expect(await text('resources/LICENSES.npm.txt')).toMatch(
      /\nreact \d+\.\d+\.\d+ \(MIT\)\n\nMIT License\n\nCopyright/,
    )
    expect(await text('LICENSE.electron.txt')).toContain('Electron contributors')
    expect(await text('LICENSES.chromium.html')).toContain('The Chromium Authors')
  })

  it('has its fuses blown as they are told to be, and Node takes no options from outside', async () => {
    const wire = await getCurrentFuseWire(join(packaged.folder, 'rollvideo-bin'))
    const wanted = fusesOf('linux')
    const fuses = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number')
    expect(fuses).toHaveLength(8)
    // In the program file a fuse is the digit 0 or 1.
    for (const fuse of fuses)
      expect([fuse, wire[fuse]]).toEqual([fuse, (wanted[fuse] === true ? '1' : '0').charCodeAt(0)])
    expect(await place.run(['--version'], { env: { NODE_OPTIONS: '--require /none.cjs' } })).toMatchObject({ code: 0 })
  })
})
