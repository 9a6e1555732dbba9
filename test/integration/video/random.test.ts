import { afterAll, beforeAll, it } from 'vitest'
import { rollOfRound } from '../../soak/random-roll'
import { rollRound } from '../../soak/roll-round'
import { Workplace } from '../cli/front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** `npm run soak` goes on from here. */
const SEED = 20_240_229

it.each([1, 2, 3])('random roll %i becomes the video it should be', async (round) => {
  await rollRound(place, rollOfRound(SEED, round))
})
