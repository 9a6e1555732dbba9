import { execFileSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ended, eventsOf, Workplace } from './front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterEach(async () => {
  expect(await place.leftovers()).toEqual([])
  expect(await place.processes()).toEqual([])
})
afterAll(() => place.close())

const probed = z.object({ streams: z.tuple([z.record(z.string(), z.unknown())]) })

/** The one stream of a file, its frames counted. */
function probe(file: string): Record<string, unknown> {
  const entries = 'stream=codec_name,width,height,nb_read_frames,avg_frame_rate,pix_fmt'
  const args = ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'json', file]
  const [stream] = probed.parse(JSON.parse(execFileSync('ffprobe', args, { encoding: 'utf8' }))).streams
  return stream
}

describe('render', () => {
  it('makes the video it planned, and tells of it line by line', async () => {
    await place.putRoll('a.roll.json')
    const { code, stdout, stderr } = await place.run(['render', 'a.roll.json', '-o', 'a.mp4', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const events = eventsOf(stdout)
    const [plan, ...rest] = events
    const done = rest.pop()
    expect(plan).toMatchObject({ type: 'plan', width: 160, height: 120, fps: '30', speedPxPerFrame: '8' })
    expect(rest.length).toBeGreaterThan(0)
    expect(new Set(rest.map(({ type }) => type))).toEqual(new Set(['progress']))
    const frames = Number(plan?.['frames'])
    expect(rest.at(-1)).toMatchObject({ frame: frames, frames })
    expect(done).toMatchObject({ type: 'done', path: place.at('a.mp4'), frames, encoder: plan?.['encoder'] })
    expect(done).toHaveProperty('checks.frames', frames)
    expect(probe(place.at('a.mp4'))).toMatchObject({
      codec_name: 'h264',
      width: 160,
      height: 120,
      nb_read_frames: String(frames),
      avg_frame_rate: '30/1',
    })
  })

  it('plans the same as plan does', async () => {
    await place.putRoll('same.roll.json', { scroll: { pxPerFrame: '8/5' } })
    const planned = await place.run(['plan', 'same.roll.json', '--json'])
    const made = await place.run(['render', 'same.roll.json', '-o', 'same.mp4', '--json'])
    const { type: _, ...plan } = eventsOf(made.stdout)[0] ?? { type: '' }
    expect(JSON.parse(planned.stdout)).toEqual(plan)
    expect(plan).toMatchObject({ speedPxPerFrame: '8/5', phases: 5 })
  })

  it('reads a roll on stdin, and lays --set over it', async () => {
    const roll = {
      rollvideo: 1,
      text: { content: '桃花源记' },
      type: { sizePx: 20 },
      frame: { width: 320, height: 240 },
    }
    const args = ['render', '-', '-o', 'b.mp4', '--set', 'frame.width=160', '--set', 'scroll.pxPerFrame=16']
    const { code, stdout, stderr } = await place.run(args, { stdin: JSON.stringify(roll) })
    expect(code).toBe(0)
    // It is too fast to be read, and says so.
    expect(stderr).toMatch(/^((warning|note): [^\n]+\n)+$/)
    expect(stdout).toMatch(/^\S+b\.mp4 \(\d+ frames in [\d.]+ s, \d+ fps, \S+\)\n$/)
    expect(probe(place.at('b.mp4'))).toMatchObject({ width: 160, height: 240 })
  })

  it('makes a video of a text in Big5 with a preset', async () => {
    await place.put('c.txt', Buffer.from('aed4aab5b7bdb04f', 'hex'))
    const args = ['render', 'c.txt', '-o', 'c.mp4', '--preset', 'ticker-1920x200-60', '--json']
    const { code, stdout } = await place.run([...args, '--set', 'scroll.pxPerFrame=40'])
    expect(code).toBe(0)
    expect(eventsOf(stdout)[0]).toMatchObject({ width: 1920, height: 200, direction: 'left', characters: 4 })
    expect(probe(place.at('c.mp4'))).toMatchObject({ width: 1920, height: 200, avg_frame_rate: '60/1' })
  })

  it('replaces an output only with --overwrite', async () => {
    await place.putRoll('d.roll.json')
    await place.put('d.mp4', 'an earlier work')
    const refused = await place.run(['render', 'd.roll.json', '-o', 'd.mp4'])
    expect(refused.code).toBe(5)
    expect((await stat(place.at('d.mp4'))).size).toBe(15)
    const { code } = await place.run(['render', 'd.roll.json', '-o', 'd.mp4', '--overwrite'])
    expect(code).toBe(0)
    expect(probe(place.at('d.mp4'))).toMatchObject({ codec_name: 'h264' })
  })

  it('runs several times at once', async () => {
    const names = ['e1', 'e2', 'e3']
    const runs = names.map(async (name) => {
      await place.putRoll(`${name}.roll.json`)
      return place.run(['render', `${name}.roll.json`, '-o', `${name}.mp4`])
    })
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0])
    for (const name of names) expect(probe(place.at(`${name}.mp4`))).toMatchObject({ width: 160 })
  })
})

describe('an interrupted render', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing behind (%s)', async (signal) => {
    await place.putRoll('long.roll.json', {
      frame: { width: 1280, height: 720 },
      scroll: { durationSeconds: 3000, holdStartSeconds: 0, holdEndSeconds: 0 },
    })
    const before = await place.files()
    const child = place.start(['render', 'long.roll.json', '-o', 'long.mp4', '--json'])
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('"progress"')) break
    expect(await place.processes()).toSatisfy((all: string[]) => process.platform !== 'linux' || all.length > 3)
    child.kill(signal)
    const { code, stderr } = await ended(child)
    expect(code).toBe(130)
    expect(stderr).toMatch(/^rollvideo: [^\n]+\n$/)
    expect(await place.files()).toEqual(before)
  })

  it('ends when the front is killed', async () => {
    await place.putRoll('orphan.roll.json', { scroll: { durationSeconds: 3000 } })
    const before = await place.files()
    const child = place.start(['render', 'orphan.roll.json', '-o', 'orphan.mp4', '--json'])
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('"progress"')) break
    child.kill('SIGKILL')
    await vi.waitFor(async () => expect(await place.processes()).toEqual([]), { timeout: 20_000, interval: 100 })
    expect(await place.files()).toEqual(before)
    // Only the front could clear its profile away.
    await place.clearLeftovers()
  })
})
