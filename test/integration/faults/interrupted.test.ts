import { afterEach, beforeEach, expect, it } from 'vitest'
import { Workplace } from '../cli/front'
import { assertFailed, ENDLESS, watchRender } from './watched'

let place: Workplace
beforeEach(async () => {
  place = await Workplace.open()
  await place.putRoll('endless.roll.json', ENDLESS)
})
afterEach(() => place.close())

it.each([
  ['as soon as it has planned', 'plan', 1, 'out.mov'],
  ['at its first frames', 'progress', 1, 'frames'],
  ['in full run', 'progress', 10, 'out.webm'],
])('Ctrl-C %s leaves no trace', async (_, type, count, output) => {
  const { child, lines, ended } = watchRender(place, 'endless.roll.json', output)
  await lines(type, count)
  child.kill('SIGINT')
  await assertFailed(place, await ended, { code: 130, says: /nterrupted/, before: ['endless.roll.json'] })
})

it('a reader that goes away, as `head` does, ends the render like Ctrl-C', async () => {
  const { child, lines, ended } = watchRender(place, 'endless.roll.json', 'out.mp4')
  await lines('plan', 1)
  child.stdout?.destroy()
  const { code } = await ended
  expect(code).toBe(130)
  expect(await place.files()).toEqual(['endless.roll.json'])
  expect(await place.leftovers()).toEqual([])
})
