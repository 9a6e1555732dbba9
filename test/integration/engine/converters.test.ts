import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BandFormat, PixelFormat } from '../../../src/shared/engine/bands'
import { HarnessApp } from './harness/app'
import { formatOf, largestDifference, rollOf } from './rolls'

const ROUNDS = 24
const FORMATS: readonly PixelFormat[] = ['yuv420p', 'yuva420p', 'yuva444p', 'rgba']

let app: HarnessApp
beforeAll(async () => {
  app = await HarnessApp.start()
})
afterAll(async () => app.stop())

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function randomCase(round: number): {
  fields: Record<string, unknown>
  format: BandFormat
  index: number
  phase: number
} {
  const next = random(round + 1)
  const whole = (below: number): number => Math.floor(next() * below)
  const maybe = <T>(make: () => T): T | null => (next() < 0.5 ? make() : null)
  const color = (): string => `#${Array.from({ length: 8 }, () => whole(16).toString(16)).join('')}`
  const isTall = next() < 0.7
  const pixelFormat = FORMATS[round % FORMATS.length]!
  const crossPx = 96 + 2 * whole(20)
  const phases = 1 + whole(5)
  const type = {
    sizePx: 20 + whole(24),
    color: color(),
    outline: maybe(() => ({ widthPx: 1 + whole(5), color: color() })),
    shadow: maybe(() => ({ dxPx: whole(13) - 6, dyPx: whole(13) - 6, blurPx: whole(12), color: color() })),
  }
  const fields = {
    frame: isTall ? { width: crossPx, height: 128 } : { width: 128, height: crossPx },
    margins: { leftPx: 4, rightPx: 4, topPx: 0, bottomPx: 0 },
    scroll: { direction: isTall ? 'up' : 'left' },
    type,
    background: next() < 0.4 ? { kind: 'transparent' } : { kind: 'color', color: color() },
    output: { alpha: next() < 0.5 ? 'straight' : 'premultiplied' },
  }
  const parities = ([[0], [1], [0, 1]] as const)[whole(3)]!
  const format = formatOf({
    axis: isTall ? 'vertical' : 'horizontal',
    pixelFormat,
    crossPx,
    lengthPx: 34 + 2 * whole(14),
    phases,
    parities,
  })
  return { fields, format, index: whole(2), phase: whole(phases) }
}

test('the GPU and the CPU agree within 1 of 255 over random rolls', async () => {
  const { engine: cpu, info: cpuInfo } = await app.call('open', 'cpu')
  const { engine: gpu, info: gpuInfo } = await app.call('open', 'gpu')
  expect([cpuInfo.converter, gpuInfo.converter]).toEqual(['cpu', 'gpu'])
  let compared = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { fields, format, index, phase } = randomCase(round)
    const roll = rollOf('Ag字😀 fi م\n滚动gy\nÅ👍 end', fields)
    const [a, b] = await Promise.all(
      [cpu, gpu].map(async (engine) => {
        await app.call('prepare', engine, roll)
        return app.call('band', await app.call('serve', engine, format), index, phase)
      }),
    )
    expect(a === null).toBe(b === null)
    if (!a || !b) continue
    compared++
    expect(largestDifference(a, b), `round ${round}`).toBeLessThanOrEqual(1)
  }
  expect(compared).toBeGreaterThan(ROUNDS / 2)
})
