import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { edgeWeights } from '../../../src/shared/compose/weights'
import { bandsOver, windowAt } from '../../../src/shared/engine/geometry'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { planScroll } from '../../../src/shared/scroll/plan'
import { HarnessApp } from './harness/app'
import { formatOf, largestDifference, rollOf } from './rolls'

const FRAME = { width: 320, height: 180, fps: '60' }
const SCROLL = { pxPerFrame: '8/5', holdStartSeconds: 0, holdEndSeconds: 0 }
const TEXT = 'A roll 滚动 rolls 😀\n'.repeat(12)
const LOOK = { outline: { widthPx: 3, color: '#802010' } }

const imageSchema = z.object({ width: z.number(), height: z.number(), base64: z.string() })
const framesSchema = z.array(z.object({ frame: z.number(), playing: z.boolean() }))

let app: HarnessApp
beforeAll(async () => {
  app = await HarnessApp.start()
})
afterAll(async () => app.stop())

async function open(presenter: '2d' | 'gl', roll: ResolvedRoll): Promise<void> {
  await app.call('preview', 'open', [presenter])
  await app.call('preview', 'setRoll', [roll])
}

async function picture(method: 'capture' | 'shown', frame: number): Promise<Uint8Array> {
  const { width, height, base64 } = imageSchema.parse(await app.call('preview', method, [frame]))
  expect([width, height]).toEqual([FRAME.width, FRAME.height])
  return Buffer.from(base64, 'base64')
}

/** The same frame from the bands that an export would get. */
async function exported(roll: ResolvedRoll, frame: number): Promise<Uint8Array> {
  const { engine } = await app.call('open', 'auto')
  const plan = planScroll(roll.spec, await app.call('prepare', engine, roll))
  const format = formatOf({ crossPx: FRAME.width, lengthPx: 64, phases: plan.phases })
  const port = await app.call('serve', engine, format)
  const { row, phase } = windowAt(paintedOffset(plan, frame), plan.phases)
  const { first, last } = bandsOver(row, FRAME.height, format.lengthPx)
  const rows: Uint8Array[] = []
  for (let index = first; index <= last; index++) {
    const band = await app.call('band', port, index, phase)
    rows.push(band ?? new Uint8Array(4 * FRAME.width * format.lengthPx).map((_, i) => (i % 4 === 3 ? 255 : 0)))
  }
  await app.call('close', engine)
  const skipped = row - first * format.lengthPx
  return Buffer.concat(rows).subarray(4 * FRAME.width * skipped, 4 * FRAME.width * (skipped + FRAME.height))
}

describe.each(['2d', 'gl'] as const)('a preview by %s', (presenter) => {
  const roll = rollOf(TEXT, { frame: FRAME, scroll: SCROLL, type: LOOK })

  test('shrinks what is shown small px by px, so that no stroke comes and goes', async () => {
    // Both sides can be halved twice without a rest.
    const even = rollOf(TEXT, { frame: { ...FRAME, height: 192 }, scroll: SCROLL, type: LOOK })
    await open(presenter, even)
    for (const frame of [61, 150, 333]) {
      expect(await app.call('preview', 'quartered', [frame])).toBeLessThanOrEqual(2)
    }
  })

  test('shows and captures the px that an export gets, at every phase', async () => {
    await open(presenter, roll)
    for (const frame of [0, 61, 150, 151, 152, 333]) {
      const captured = await picture('capture', frame)
      // Bands of another length begin elsewhere, and single precision rounds a few soft edges otherwise.
      expect(largestDifference(captured, await exported(roll, frame)), `captured ${frame}`).toBeLessThanOrEqual(4)
      expect(largestDifference(await picture('shown', frame), captured), `shown ${frame}`).toBe(0)
    }
  })

  test('shows what an export gets where a roll stops and changes its speed', async () => {
    const marks = [
      { line: 3, stopSeconds: 0.2 },
      { line: 8, pxPerFrame: '4' },
    ]
    const marked = rollOf(TEXT, { frame: FRAME, scroll: { ...SCROLL, marks }, type: LOOK })
    await open(presenter, marked)
    for (const frame of [100, 170, 340]) {
      const captured = await picture('capture', frame)
      expect(largestDifference(captured, await exported(marked, frame)), `captured ${frame}`).toBeLessThanOrEqual(4)
    }
  })

  test('hides and fades text at the edges as an export does', async () => {
    const edges = { maskTopPx: 21, fadeTopPx: 40, maskBottomPx: 10, fadeBottomPx: 60 }
    await open(presenter, rollOf(TEXT, { frame: FRAME, scroll: SCROLL, type: LOOK, edges }))
    const weights = edgeWeights(edges, FRAME.height)
    const whole = await exported(roll, 150)
    // Over black, which the roll has behind its text.
    const softened = whole.map((value, at) =>
      at % 4 === 3 ? value : Math.round((value * weights[Math.floor(at / 4 / FRAME.width)]!) / 255),
    )
    const captured = await picture('capture', 150)
    expect(largestDifference(captured, softened)).toBeLessThanOrEqual(4)
    expect(largestDifference(await picture('shown', 150), captured)).toBe(0)
  })

  test('is see-through where the roll is', async () => {
    await open(presenter, rollOf(TEXT, { frame: FRAME, scroll: SCROLL, background: { kind: 'transparent' } }))
    const captured = await picture('capture', 150)
    const shown = await picture('shown', 150)
    const alphaOf = (rgba: Uint8Array): Uint8Array => rgba.filter((_, i) => i % 4 === 3)
    expect(alphaOf(captured)).toContain(0)
    expect(largestDifference(alphaOf(shown), alphaOf(captured))).toBe(0)
  })

  test('plays every frame in order, or drops some, and rests on the last', async () => {
    const frame = { ...FRAME, fps: '30' }
    const short = rollOf('one\ntwo', { frame, scroll: { ...SCROLL, pxPerFrame: '8' } })
    await app.call('preview', 'open', [presenter])
    const { frames } = z.object({ frames: z.number() }).parse(await app.call('preview', 'setRoll', [short]))
    const shown = framesSchema.parse(await app.call('preview', 'play', []))
    const numbers = shown.map((each) => each.frame)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(numbers[0]).toBe(0)
    expect(shown.at(-1)).toEqual({ frame: frames - 1, playing: false })
    expect(shown.slice(0, -1).every((each) => each.playing)).toBe(true)
  })
})

describe('a preview', () => {
  test('of two rolls at once lays the newer one out, and tells the older one so', async () => {
    await app.call('preview', 'open', ['2d'])
    const [first, second] = [rollOf('1', { frame: FRAME }), rollOf('1\n2\n3', { frame: FRAME })]
    expect(await app.call('preview', 'setTwoRolls', [first, second])).toEqual(['AbortError', 3])
  })

  test('keeps its picture when a roll cannot be shown', async () => {
    await open('2d', rollOf(TEXT, { frame: FRAME, scroll: SCROLL }))
    const before = await picture('shown', 150)
    const impossible = rollOf(TEXT, { frame: FRAME, scroll: { durationSeconds: 1, holdStartSeconds: 1 } })
    expect(await app.call('preview', 'faultOf', [impossible])).toMatchObject({ key: 'roll.duration.tooShort' })
    expect(largestDifference(await picture('shown', 150), before)).toBe(0)
  })

  test('shows a horizontal roll', async () => {
    const news = rollOf('Breaking news 快讯', { frame: FRAME, scroll: { ...SCROLL, direction: 'left' } })
    await open('2d', news)
    const captured = await picture('capture', 120)
    expect(captured.some((value, i) => i % 4 === 0 && value > 200)).toBe(true)
    expect(largestDifference(await picture('shown', 120), captured)).toBe(0)
  })
})
