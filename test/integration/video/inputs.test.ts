import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { eventsOf, Workplace } from '../cli/front'
import { probeVideo } from '../export/decode'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

it('a text, a preset and settings make what plan says', async () => {
  // GB18030, with a break of Windows.
  await place.put('诗.txt', Buffer.from('b4b2c7b0c3f7d4c2b9e20d0ad2c9cac7b5d8c9cfcbaa', 'hex'))
  const settings = [
    'frame.width=320',
    'frame.height=180',
    'type.sizePx=30',
    'margins.leftPx=20',
    'margins.rightPx=20',
    'scroll.holdEndSeconds=0.5',
    'scroll.pxPerFrame=7/2',
  ]
  const args = ['诗.txt', '--preset', 'overlay-1080p-30', ...settings.flatMap((setting) => ['--set', setting])]
  const planned = await place.run(['plan', ...args, '--json'])
  expect(planned).toMatchObject({ code: 0, stderr: '' })
  const plan = z.record(z.string(), z.unknown()).parse(JSON.parse(planned.stdout))
  expect(plan).toMatchObject({
    width: 320,
    height: 180,
    fps: '30',
    speedPxPerFrame: '7/2',
    holdEndFrames: 15,
    characters: 10,
    alpha: 'straight',
  })
  const made = await place.run(['render', ...args, '-o', '诗 50%.mov', '--json'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(eventsOf(made.stdout)[0]).toEqual({ type: 'plan', ...plan })
  expect(probeVideo(place.at('诗 50%.mov'))).toMatchObject({
    codec_name: 'prores',
    width: 320,
    height: 180,
    r_frame_rate: '30/1',
    pix_fmt: plan['pixelFormat'],
    nb_read_packets: String(plan['frames']),
  })
})

it('a PNG sequence has its frames by number in a folder of any name', async () => {
  const name = 'pictures 100% 图'
  await place.putRoll('pictures.roll.json', { scroll: { direction: 'down', pxPerFrame: '5/2', holdStartSeconds: 0.1 } })
  const made = await place.run(['render', 'pictures.roll.json', '-o', `${name}.png`, '--json'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const frames = Number(eventsOf(made.stdout)[0]?.['frames'])
  const names = await readdir(place.at(name))
  expect(names.toSorted()).toEqual(Array.from({ length: frames }, (_, n) => `${String(n + 1).padStart(6, '0')}.png`))
})
