import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HarnessApp } from './harness/app'
import { formatOf, largestDifference, rollOf } from './rolls'

const roll = rollOf('Life and death\nof an engine 生死', { frame: { width: 320, height: 180 } })
const format = formatOf({ pixelFormat: 'yuv420p', crossPx: 320, lengthPx: 96 })

let app: HarnessApp
beforeAll(async () => {
  app = await HarnessApp.start()
})
afterAll(async () => app.stop())

async function serving(converter: 'auto' | 'gpu' | 'cpu'): Promise<{ engine: number; port: number }> {
  const { engine } = await app.call('open', converter)
  await app.call('prepare', engine, roll)
  return { engine, port: await app.call('serve', engine, format) }
}

describe('an engine', () => {
  test('says what it paints with', async () => {
    const { engine, info } = await app.call('open', 'auto')
    expect(['gpu', 'cpu']).toContain(info.converter)
    expect(info.gpu).not.toBe('')
    if (/swiftshader|llvmpipe|none/i.test(info.gpu)) expect(info.converter).toBe('cpu')
    await app.call('close', engine)
  })

  test('that lost its graphics context gives the right band, on the CPU', async () => {
    const { engine, port } = await serving('gpu')
    const before = await app.call('band', port, 0, 0)
    await app.call('loseContext', engine)
    const after = await app.call('band', port, 0, 0)
    expect(largestDifference(before!, after!)).toBeLessThanOrEqual(1)
    expect((await app.call('info', engine)).converter).toBe('cpu')
    await app.call('close', engine)
  })

  test('whose process is killed is reported, and its window goes', async () => {
    const windows = await app.call('windowCount')
    const { engine, port } = await serving('auto')
    await app.call('band', port, 0, 0)
    const fault = await app.call('kill', engine)
    expect(fault).toMatchObject({ kind: 'encoder', key: 'engine.gone' })
    expect(await app.call('windowCount')).toBe(windows)
    await expect(app.call('prepare', engine, roll)).rejects.toMatchObject({ fault: { key: 'engine.gone' } })
  })

  test('that is aborted is reported as interrupted', async () => {
    const { engine } = await serving('auto')
    expect(await app.call('abort', engine)).toMatchObject({ kind: 'interrupted', key: 'engine.interrupted' })
  })

  test('closed leaves no window behind', async () => {
    const windows = await app.call('windowCount')
    const { engine } = await app.call('open', 'auto')
    expect(await app.call('windowCount')).toBe(windows + 1)
    await app.call('close', engine)
    expect(await app.call('windowCount')).toBe(windows)
  })

  test('is not alone: several work at the same time, and the death of one leaves the others', async () => {
    const [doomed, other, third] = await Promise.all([serving('auto'), serving('auto'), serving('cpu')])
    const bands = await Promise.all([doomed, other, third].map(({ port }) => app.call('band', port, 0, 0)))
    await app.call('kill', doomed.engine)
    const after = await app.call('band', third.port, 0, 0)
    for (const band of bands) expect(band).toEqual(after)
    await Promise.all([other, third].map(({ engine }) => app.call('close', engine)))
  })

  test('asked for bands without a roll says so', async () => {
    const { engine } = await app.call('open', 'auto')
    const port = await app.call('serve', engine, format)
    await expect(app.call('band', port, 0, 0)).rejects.toMatchObject({ fault: { key: 'engine.noRoll' } })
    await app.call('close', engine)
  })
})

describe('our own origin', () => {
  test('serves the pages under a strict policy', async () => {
    const { status, policy } = await app.call('request', 'app://studio/engine.html')
    expect(status).toBe(200)
    expect(policy).toContain("default-src 'none'")
  })

  test.each([
    'app://studio/..%2fmain%2fmain.js',
    'app://studio/fonts/0123',
    'app://studio/nothing.html',
    'app://studio/',
  ])('refuses %s', async (url) => {
    expect((await app.call('request', url)).status).toBe(404)
  })

  test('lets no page out: no windows, no journeys, no permissions', async () => {
    expect(await app.call('preview', 'tryToLeave', [])).toEqual({
      opened: false,
      location: 'app://studio/preview.html',
      permission: 'denied',
    })
  })
})
