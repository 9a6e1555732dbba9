import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { frameBytes } from '../../../src/main/encoder/windows/geometry'
import { checkFile } from '../../../src/main/export/check/check'
import { findFfmpeg } from '../../../src/main/encoder/ffmpeg/find'
import type { OutputFormat } from '../../../src/shared/formats/table'
import { traitsOf } from '../../../src/shared/formats/table'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { paintFrame } from '../../unit/encoder/synthetic'
import { decodeFrames, difference } from './decode'
import { emptyFolder } from './running'
import { blocks, encodeSynthetic, syntheticPlan } from './synthetic-job'

const frame = { widthPx: 256, heightPx: 128 }
const pixels = frame.widthPx * frame.heightPx
const { signal } = new AbortController()

/** Luma in limited range of an alpha. */
const lumaOf = (alpha: number): number => 16 + (219 * alpha) / 255

/** Largest mean difference from what was painted, of 255. */
const KINDS: readonly (readonly [OutputFormat, number])[] = [
  ['mp4-h264', 3],
  ['mp4-h265', 3],
  ['mov-prores4444', 1],
  ['mov-prores422hq', 1],
  ['webm-vp9', 8],
  ['webm-av1', 4],
]

describe.each(KINDS)('%s', (format, most) => {
  it('is two videos, of the colours and of the alpha', async () => {
    const plan = syntheticPlan('up', '3', 6)
    const folder = await emptyFolder()
    const outputPath = path.join(folder, 'fill')
    const mattePath = path.join(folder, 'matte')
    const job = { format, plan, frame, painter: blocks, outputPath, mattePath }
    const { choice, bands, feed } = await encodeSynthetic(job)
    expect(feed).toMatch(/^yuva/)
    const fill = decodeFrames(outputPath, 'yuv420p', frameBytes('yuv420p', frame))
    const matte = decodeFrames(mattePath, 'yuv420p', frameBytes('yuv420p', frame))
    expect([fill.length, matte.length]).toEqual([plan.frames, plan.frames])
    for (let n = 0; n < plan.frames; n++) {
      const painted = paintFrame(bands, feed, frame, paintedOffset(plan, n), 0, blocks)
      const alpha = painted.subarray(painted.length - pixels).map(lumaOf)
      const decoded = matte[n] ?? Buffer.alloc(0)
      expect(difference(decoded.subarray(0, pixels), alpha)).toBeLessThan(most)
      expect(decoded.subarray(pixels).every((chroma) => Math.abs(chroma - 128) <= 2)).toBe(true)
      expect(difference((fill[n] ?? Buffer.alloc(0)).subarray(0, pixels), painted.subarray(0, pixels))).toBeLessThan(
        most,
      )
    }
    const range = { fromFrame: 0, toFrame: plan.frames }
    const expected = { choice, plan, range, ...frame, sound: null, plays: 0 }
    const ffprobe = (await findFfmpeg())?.ffprobe ?? null
    for (const file of [outputPath, mattePath]) {
      expect(await checkFile(file, expected, ffprobe, signal)).toMatchObject({ frames: plan.frames, streams: 1 })
    }
  })
})

it('QuickTime Animation holds both to the bit', async () => {
  const plan = syntheticPlan('up', '3', 6)
  const folder = await emptyFolder()
  const outputPath = path.join(folder, 'fill')
  const mattePath = path.join(folder, 'matte')
  expect(traitsOf('mov-qtrle').opaque.bands).toBe('rgba')
  const job = { format: 'mov-qtrle', plan, frame, painter: blocks, outputPath, mattePath } as const
  const { bands, feed } = await encodeSynthetic(job)
  const fill = decodeFrames(outputPath, 'rgb24', 3 * pixels)
  const matte = decodeFrames(mattePath, 'rgb24', 3 * pixels)
  for (let n = 0; n < plan.frames; n++) {
    const painted = paintFrame(bands, feed, frame, paintedOffset(plan, n), 0, blocks)
    const part = (at: number, of: number): number => painted[4 * Math.floor(at / 3) + of] ?? 0
    expect(fill[n]?.every((byte, at) => byte === part(at, at % 3))).toBe(true)
    expect(matte[n]?.every((byte, at) => byte === part(at, 3))).toBe(true)
  }
})
