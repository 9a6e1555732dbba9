import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import * as fc from 'fast-check'
import type { Workplace } from '../integration/cli/front'
import { probeVideo } from '../integration/export/decode'
import { familyOf, type Role } from '../integration/faults/family'
import { assertNoTrace, processesGone, watchRender } from '../integration/faults/watched'

/** A signal for one of the processes of a render, at some moment of it. */
export interface Blow {
  readonly victim: Role | 'front' | 'ctrl-c'
  /** How long after the victim has come into being (for ctrl-c, the front); or after how many lines of progress. */
  readonly when: { readonly afterMs: number } | { readonly progressLines: number }
  readonly output: string
}

const blows: fc.Arbitrary<Blow> = fc.record({
  victim: fc.constantFrom<Blow['victim'][]>(
    'ffmpeg',
    'encoder',
    'engine',
    'gpu',
    'network',
    'zygote',
    'screen',
    'app',
    'front',
    'ctrl-c',
  ),
  when: fc.record({ afterMs: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3000 })) }),
  output: fc.constantFrom('roll.mp4', 'roll.mov', 'roll.webm', 'frames'),
})

/** The blow of one round: the same for the same seed and round. */
export function blowOfRound(seed: number, round: number): Blow {
  const [blow] = fc.sample(blows, { seed: seed + round * 7919, numRuns: 1 })
  if (blow === undefined) throw new Error('fast-check made nothing')
  return blow
}

/** Some seconds of work, the last of which is the check of the file. */
const ROLL = {
  frame: { width: 320, height: 240, fps: '30' },
  scroll: { durationSeconds: 120, holdStartSeconds: 0.5, holdEndSeconds: 0.5 },
}
const FRAMES = 3600
const LOOK_EVERY_MS = 5

/** Without these Chromium, and with it the app, may end at once; only the app knows of its hidden temporary folder. */
const TAKES_THE_APP: ReadonlySet<Blow['victim']> = new Set(['app', 'screen', 'zygote', 'gpu'])

/**
 * Strikes a process of a running render. However it ends, it ends by itself: with a whole file and code 0, or with
 * one sentence, its code and nothing left. Returns a line about it; throws an AssertionError.
 */
export async function killRound(place: Workplace, { victim, when, output }: Blow): Promise<string> {
  const name = `${victim}.roll.json`
  await place.putRoll(name, ROLL)
  const before = await place.files()
  const { pid, lines, ended } = watchRender(place, name, output)
  const victimPid = await Promise.race([appearance(pid, victim), ended.then(() => null)])
  if ('afterMs' in when) await Promise.race([pause(when.afterMs), ended])
  else await lines('progress', when.progressLines)
  const wasStruck = victimPid !== null && strike(victimPid, victim === 'ctrl-c' ? 'SIGINT' : 'SIGKILL')
  const { code, stdout, stderr } = await ended
  const said = `${stdout.split('\n').slice(-2).join('')} ${stderr}`
  if (victim === 'front' && wasStruck) {
    await processesGone(place)
    await place.clearLeftovers()
    assert.deepEqual(await visibleFiles(place), before)
  } else if (code === 0) {
    assert.equal(stderr, '')
    await assertNoTrace(place, [...before, output].toSorted())
    if (output !== 'frames') assert.equal(Number(probeVideo(place.at(output))['nb_read_packets']), FRAMES)
  } else {
    assertTold(victim, code, stderr, said)
    if (TAKES_THE_APP.has(victim)) for (const hidden of await hiddenFiles(place)) await remove(place, hidden)
    await assertNoTrace(place, before)
  }
  await remove(place, name)
  await remove(place, output)
  return `${victim} ${JSON.stringify(when)} to ${output}: ${wasStruck ? 'struck' : 'not there'}, exit code ${code}`
}

/** One sentence and the code that belongs to it. A front that is interrupted before its app is there has nothing to tell. */
function assertTold(victim: Blow['victim'], code: number | null, stderr: string, said: string): void {
  if (victim === 'ctrl-c' && stderr === '') {
    assert(code === 130 || code === null, `exit code ${code}: ${said}`)
    return
  }
  assert(code === (victim === 'ctrl-c' ? 130 : 4), `exit code ${code}: ${said}`)
  // Chromium then says a last word of its own.
  assert.match(stderr, TAKES_THE_APP.has(victim) ? /(?:^|\n)rollvideo: [^\n]+\n$/ : /^rollvideo: [^\n]+\n$/)
}

/** The victim, once it is there. */
async function appearance(frontPid: number, victim: Blow['victim']): Promise<number> {
  if (victim === 'front' || victim === 'ctrl-c') return frontPid
  for (;;) {
    const found = (await familyOf(frontPid)).find(({ role }) => role === victim)
    if (found !== undefined) return found.pid
    await pause(LOOK_EVERY_MS)
  }
}

function strike(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

const remove = (place: Workplace, name: string): Promise<void> => rm(place.at(name), { recursive: true, force: true })
const hiddenFiles = async (place: Workplace): Promise<string[]> =>
  (await place.files()).filter((name) => name.startsWith('.'))
const visibleFiles = async (place: Workplace): Promise<string[]> =>
  (await place.files()).filter((name) => !name.startsWith('.'))
