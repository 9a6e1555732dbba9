import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probeVideo } from '../export/decode'
import { eventsOf, Workplace } from './front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
  await place.putRoll('a.roll.json', { scroll: { pxPerFrame: '8/5', holdStartSeconds: 0, holdEndSeconds: 0 } })
  const whole = await place.run(['render', 'a.roll.json', '-o', 'whole', '--json'])
  expect(whole.code, whole.stderr).toBe(0)
})
afterAll(() => place.close())

const picture = (name: string): Promise<Buffer> => readFile(place.at(name))

describe('a part of a roll', () => {
  it('is byte for byte what the whole has there', async () => {
    const args = ['render', 'a.roll.json', '--from', '31f', '--to', '2', '--json']
    const { code, stdout } = await place.run([...args, '-o', 'part'])
    expect(code).toBe(0)
    const events = eventsOf(stdout)
    expect(events[0]).toMatchObject({ type: 'plan', excerpt: { from: 31, to: 60 } })
    expect(events.at(-1)).toMatchObject({ type: 'done', frames: 29, checks: { frames: 29 } })
    const names = await readdir(place.at('part'))
    expect(names.toSorted().at(0)).toBe('000032.png')
    expect(names).toHaveLength(29)
    for (const name of names) expect((await picture(`part/${name}`)).equals(await picture(`whole/${name}`))).toBe(true)
  })

  it('is as long as it says', async () => {
    const { code } = await place.run(['render', 'a.roll.json', '-o', 'part.mp4', '--from', '0.5', '--to', '0:01.5'])
    expect(code).toBe(0)
    expect(probeVideo(place.at('part.mp4'))).toMatchObject({ nb_read_packets: '30' })
  })

  it('may be one frame, as a picture', async () => {
    // Neither sound nor encoder of the roll matter to a picture.
    const args = [
      'render',
      'a.roll.json',
      '-o',
      'poster.png',
      '--set',
      'output.encoder=wasm',
      '--still',
      '40f',
      '--json',
    ]
    const { code, stdout } = await place.run(args)
    expect(code).toBe(0)
    expect(eventsOf(stdout).at(-1)).toMatchObject({ type: 'done', path: place.at('poster.png'), frames: 1 })
    expect((await picture('poster.png')).equals(await picture('whole/000041.png'))).toBe(true)
  })

  it.each([
    [['-o', 'b.mp4', '--from', '1h'], 2, '--from is 1h'],
    [['-o', 'b.mp4', '--to', '9:00'], 2, '--to comes to frame 16200'],
    [['-o', 'b.mp4', '--still', '1'], 5, 'let its name end in .png'],
    [['-o', 'b.png', '--still', '1', '--from', '0'], 2, '--still takes one frame'],
  ])('%j is refused', async (args, code, says) => {
    const ended = await place.run(['render', 'a.roll.json', ...args])
    expect(ended.code).toBe(code)
    expect(ended.stderr).toContain(says)
    expect((await place.files()).filter((name) => name.startsWith('b') || name.startsWith('.'))).toEqual([])
  })
})
