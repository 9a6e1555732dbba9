import assert from 'node:assert/strict'
import { z } from 'zod'
import { parseRoll } from '../../../src/shared/roll/parse'
import { planScroll, type ScrollPlan } from '../../../src/shared/scroll/plan'
import { eventsOf, type Workplace } from '../cli/front'

/** A small roll without holds: black, with white letters. */
export const SMALL = {
  rollvideo: 1,
  text: { content: 'Rg' },
  frame: { width: 160, height: 120, fps: '30' },
  type: { sizePx: 40 },
  margins: { leftPx: 8, rightPx: 8 },
  scroll: { pxPerFrame: '2', holdStartSeconds: 0, holdEndSeconds: 0 },
} as const

const planSchema = z.looseObject({
  type: z.literal('plan'),
  frames: z.int().positive(),
  fps: z.string(),
  durationSeconds: z.number(),
  width: z.int(),
  height: z.int(),
  stripWidthPx: z.int(),
  stripHeightPx: z.int(),
  speedPxPerFrame: z.string(),
  holdStartFrames: z.int(),
  scrollFrames: z.int(),
  holdEndFrames: z.int(),
  offsets: z.object({ first: z.int(), last: z.int() }),
  pixelFormat: z.string(),
  warnings: z.array(z.looseObject({ severity: z.string(), code: z.string() })),
})
const doneSchema = z.looseObject({
  type: z.literal('done'),
  path: z.string(),
  frames: z.int(),
  checks: z.looseObject({ frames: z.int() }),
})

export interface Rendered {
  readonly file: string
  readonly plan: z.output<typeof planSchema>
  /** The same roll planned here, from the size of its strip alone. */
  readonly scroll: ScrollPlan
}

let serial = 0

/** Renders a roll by the command line to its end. What the command says of it must agree in itself and with the plan. */
export async function render(place: Workplace, roll: object, output: string): Promise<Rendered> {
  const name = `${++serial}-${output}`
  await place.put(`${name}.roll.json`, JSON.stringify(roll))
  const { code, stdout, stderr } = await place.run(['render', `${name}.roll.json`, '-o', name, '--json'])
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
  const events = eventsOf(stdout)
  const plan = planSchema.parse(events[0])
  const done = doneSchema.parse(events.at(-1))
  const scroll = scrollOf(roll, plan)
  assert.deepEqual([done.frames, done.checks.frames, plan.frames], [scroll.frames, scroll.frames, scroll.frames])
  assert.equal(done.path, place.at(name))
  return { file: done.path, plan, scroll }
}

/** What the arithmetic of scrolling makes of a roll and the strip that it was laid out to. */
function scrollOf(roll: object, strip: { readonly stripWidthPx: number; readonly stripHeightPx: number }): ScrollPlan {
  const parsed = parseRoll(roll)
  assert(parsed.ok)
  return planScroll(parsed.roll, { widthPx: strip.stripWidthPx, heightPx: strip.stripHeightPx })
}
