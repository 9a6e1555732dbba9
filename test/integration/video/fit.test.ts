import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { parseRoll } from '../../../src/shared/roll/parse'
import { planScroll } from '../../../src/shared/scroll/plan'
import { Workplace } from '../cli/front'
import { sweep, writeWave } from '../sound/waves'
import { likenessToOneStrip, pngFrames } from './pictures'
import { render, SMALL } from './render'

const size = { widthPx: SMALL.frame.width, heightPx: SMALL.frame.height }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

const changed = z.object({ from: z.number(), to: z.number() })
const fitSchema = z.object({
  pxPerFrame: z.int(),
  lineSpacingPx: changed,
  paragraphSpacingPx: changed,
  holdStartFrames: changed,
  holdEndFrames: changed,
})

const roll = {
  ...SMALL,
  text: { content: 'one\ntwo\nthree words\nfour\nfive\nsix' },
  type: { sizePx: 24, lineSpacingPx: 10, paragraphSpacingPx: 4 },
}

it('a fitted roll has just its length, and moves by whole px', async () => {
  const scroll = { durationSeconds: 5, holdStartSeconds: 0.5, holdEndSeconds: 0.5, fit: { spacingPercent: 30 } }
  const { file, plan } = await render(place, { ...roll, scroll }, 'fitted')
  expect(plan).toMatchObject({ frames: 150, phases: 1 })
  const { pxPerFrame, lineSpacingPx, paragraphSpacingPx, ...holds } = fitSchema.parse(plan['fit'])
  expect(plan.speedPxPerFrame).toBe(String(pxPerFrame))
  expect(lineSpacingPx.from).toBe(10)
  // The strip is as long as the new spacing makes it: six lines, five gaps.
  const plain = await place.run(['plan', '1-fitted.roll.json', '--json', '--set', 'scroll.fit=null'])
  const unfittedPx = z.object({ stripHeightPx: z.number() }).parse(JSON.parse(plain.stdout)).stripHeightPx
  const addedPx = lineSpacingPx.to - lineSpacingPx.from + paragraphSpacingPx.to - paragraphSpacingPx.from
  expect(plan.stripHeightPx).toBe(unfittedPx + 5 * addedPx)
  const parsed = parseRoll({ ...roll, scroll })
  if (!parsed.ok) throw new Error('the roll is not valid')
  const strip = { widthPx: plan.stripWidthPx, heightPx: plan.stripHeightPx }
  const fit = {
    pxPerFrame,
    addedLinePx: 0,
    addedParagraphPx: 0,
    holdStartFrames: holds.holdStartFrames.to,
    holdEndFrames: holds.holdEndFrames.to,
  }
  const frames = pngFrames(file, size)
  expect(frames).toHaveLength(150)
  const planned = planScroll(parsed.roll, { ...strip, fit })
  expect(likenessToOneStrip(frames, size, planned)).toMatchObject({ mean: 0, largest: 0 })
  expect(likenessToOneStrip(frames, size, planned, 1).mean).toBeGreaterThan(1)
})

it('the length may be that of the sound, and a picture of it needs none', async () => {
  await writeWave(place.at('song.wav'), sweep(48_000 * 4.1))
  const scroll = { holdStartSeconds: 0.5, holdEndSeconds: 0.5, fit: { to: 'audio', spacingPercent: 40 } }
  await place.put('song.roll.json', JSON.stringify({ ...roll, scroll, audio: { path: 'song.wav' } }))
  const { code, stdout, stderr } = await place.run(['plan', 'song.roll.json', '--json'])
  expect(code, stderr).toBe(0)
  const plan = z.looseObject({ frames: z.int(), warnings: z.array(z.unknown()) }).parse(JSON.parse(stdout))
  expect(plan.frames).toBe(123)
  expect(plan).toMatchObject({ audio: { plays: 1 }, fit: { holdEndFrames: { from: 15 } } })
  const still = await place.run(['render', 'song.roll.json', '-o', 'still.png', '--still', '122f'])
  expect(still.code, still.stderr).toBe(0)
})

it('what cannot be fitted is refused with what would do', async () => {
  const scroll = { durationSeconds: 30, fit: { spacingPercent: 2 } }
  await place.put('far.roll.json', JSON.stringify({ ...roll, scroll }))
  const { code, stderr } = await place.run(['render', 'far.roll.json', '-o', 'far.mp4'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^rollvideo: No spacing within 2 % lets the roll take 30 s at whole px per frame: at \d+ it/)
  expect(await place.files()).not.toContain('far.mp4')
})
