import process from 'node:process'
import { afterAll, beforeAll, it } from 'vitest'
import { killRound } from '../../soak/kill-round'
import { Workplace } from '../cli/front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

// The moments that `npm run soak` draws at random; here the two ends of a render.
it.runIf(process.platform === 'linux')('a process that is killed as soon as it is there', async () => {
  await killRound(place, { victim: 'encoder', when: { afterMs: 0 }, output: 'roll.mov' })
})

it.runIf(process.platform === 'linux')('a screen that goes away in full run', async () => {
  await killRound(place, { victim: 'screen', when: { progressLines: 3 }, output: 'roll.mp4' })
})
