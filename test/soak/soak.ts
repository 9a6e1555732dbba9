import { Workplace } from '../integration/cli/front'
import { blowOfRound, killRound } from './kill-round'
import { rollOfRound } from './random-roll'
import { rollRound } from './roll-round'

export interface SoakOptions {
  readonly rounds: number
  readonly seed: number
  /** The number of the first round: a failed one can be run alone. */
  readonly first: number
  readonly print: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * Round after round: a random roll is rendered and checked, then a random process of a render is struck. Returns
 * how many rounds failed; each failure is told with what repeats it.
 */
export async function soak({ rounds, seed, first, print, signal }: SoakOptions): Promise<number> {
  let failures = 0
  const startedMs = performance.now()
  const attempt = async (
    round: number,
    subject: object,
    work: (place: Workplace) => Promise<string>,
  ): Promise<void> => {
    const place = await Workplace.open()
    const beganMs = performance.now()
    const told = (text: string): void =>
      print(`${round}: ${text} (${((performance.now() - beganMs) / 1000).toFixed(1)} s)`)
    try {
      told(await work(place))
    } catch (error) {
      failures++
      told(`FAILED ${error instanceof Error ? error.message : String(error)}`)
      print(`   to repeat: npm run soak -- --seed ${seed} --first ${round} --rounds 1`)
      print(`   ${JSON.stringify(subject)}`)
    } finally {
      await place.close()
    }
  }
  let done = 0
  for (let round = first; round < first + rounds && !signal.aborted; round++, done++) {
    const roll = rollOfRound(seed, round)
    await attempt(round, roll, (place) => rollRound(place, roll))
    if (signal.aborted) break
    const blow = blowOfRound(seed, round)
    await attempt(round, blow, (place) => killRound(place, blow))
  }
  const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1)
  print(`${done} rounds with seed ${seed} in ${minutes} min, ${failures} failures`)
  return failures
}
