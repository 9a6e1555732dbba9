import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/main/export/check/check'
import { durationFinding, judge, type Expectation } from '../../../src/main/export/check/expectation'
import { rational } from '../../../src/shared/rational'

const expected: Expectation = {
  choice: {
    encoder: 'png',
    reason: { key: 'reason.asked', params: {} },
    format: 'png-sequence',
    container: 'png',
    bandPixelFormat: 'rgba',
    pixelFormat: 'rgba',
    alpha: 'straight',
    hasMatte: false,
  },
  plan: {
    axis: 'vertical',
    direction: 'up',
    fps: rational(30000n, 1001n),
    frames: 3,
    holdStartFrames: 1,
    scrollFrames: 1,
    holdEndFrames: 1,
    speedPxPerFrame: rational(2n),
    firstOffsetPx: 0,
    lastOffsetPx: 2,
    pieces: [],
    phases: 1,
    largestErrorPx: rational(0n),
    slowedToMinimum: false,
  },
  range: { fromFrame: 0, toFrame: 3 },
  widthPx: 4,
  heightPx: 2,
  sound: null,
  plays: 0,
}

const { signal } = new AbortController()

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function sequence(...pictures: readonly Buffer[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-check-'))
  folders.push(folder)
  for (const [index, picture] of pictures.entries()) {
    await writeFile(path.join(folder, `${String(index + 1).padStart(6, '0')}.png`), picture)
  }
  return folder
}

const picture = (width = 4, height = 2): Buffer => PNG.sync.write(new PNG({ width, height }))

describe('the check of a PNG sequence', () => {
  it('passes what was planned', async () => {
    const folder = await sequence(picture(), picture(), picture())
    expect(await checkFile(folder, expected, null, signal)).toMatchObject({ by: 'headers', frames: 3 })
  })

  it.each([
    ['a frame is missing', [picture(), picture()], 'frames'],
    ['a frame has another size', [picture(), picture(6, 2), picture()], 'pictures'],
    ['a frame was cut off', [picture(), picture().subarray(0, 60), picture()], 'pictures'],
  ])('fails when %s', async (_what, pictures, name) => {
    const folder = await sequence(...pictures)
    await expect(checkFile(folder, expected, null, signal)).rejects.toMatchObject({
      fault: { kind: 'check', key: 'encoder.checkFailed', params: { name } },
    })
  })
})

describe('a finding', () => {
  it('may allow several values', () => {
    expect(judge([{ name: 'pixelFormat', got: 'b', want: ['a', 'b'] }])).toEqual({ pixelFormat: 'b' })
    expect(() => judge([{ name: 'pixelFormat', got: 'c', want: ['a', 'b'] }])).toThrow('encoder.checkFailed')
  })

  it('of a duration allows half a frame', () => {
    const seconds = (3 * 1001) / 30000
    expect(() => judge([durationFinding(seconds + 0.016, expected)])).not.toThrow()
    expect(() => judge([durationFinding(seconds + 0.034, expected)])).toThrow('encoder.checkFailed')
    expect(() => judge([durationFinding(Number.NaN, expected)])).toThrow('encoder.checkFailed')
  })
})

describe('a file that is no video', () => {
  it('fails its check with a sentence', async () => {
    const file = path.join(await sequence(), 'text.mp4')
    await writeFile(file, 'not a video')
    const choice = { ...expected.choice, format: 'mp4-h264' as const }
    await expect(checkFile(file, { ...expected, choice }, null, signal)).rejects.toMatchObject({
      fault: { kind: 'check', key: 'encoder.checkUnreadable' },
    })
  })
})
