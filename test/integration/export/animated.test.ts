import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/main/export/check/check'
import type { Expectation } from '../../../src/main/export/check/expectation'
import { finishFile } from '../../../src/main/export/finish'
import type { Composition } from '../../../src/shared/engine/composition'
import { paletteOf } from '../../../src/shared/formats/palette'
import type { OutputFormat } from '../../../src/shared/formats/table'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { paintFrame, type Painter } from '../../unit/encoder/synthetic'
import { decodeFrames } from './decode'
import { emptyFolder } from './running'
import { encodeSynthetic, syntheticPlan } from './synthetic-job'
import { decodeWebp } from './webp-frames'

const frame = { widthPx: 96, heightPx: 64 }
const frameBytes = frame.widthPx * frame.heightPx * 4
const { signal } = new AbortController()

const LETTERS = { r: 0xff, g: 0x9a, b: 0x20, a: 1 }
const GROUND = { r: 0x12, g: 0x3c, b: 0x5a, a: 1 }

const look = (background: Composition['background']): Composition => ({
  background,
  shadow: null,
  outline: null,
  text: LETTERS,
  alpha: 'straight',
})

/** Coverage of letters in blocks of 5 px, with soft ones among them. */
function coverageAt(along: number, cross: number): number {
  const hash = Math.imul(Math.floor(along / 5) + 7919, 0x9e3779b1) ^ Math.imul(Math.floor(cross / 5) + 13, 0x85ebca6b)
  const level = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12) & 255
  return level < 100 ? 0 : level > 160 ? 255 : level
}

/** Letters over the ground, or over nothing. */
function letters(isOpaque: boolean): Painter {
  return (_, along, crossAndPart) => {
    const part = Math.floor(crossAndPart / 7777)
    const coverage = coverageAt(along, crossAndPart % 7777) / 255
    if (part === 3) return isOpaque ? 255 : Math.round(255 * coverage)
    const name = (['r', 'g', 'b'] as const)[part] ?? 'r'
    if (!isOpaque) return LETTERS[name]
    return Math.floor(coverage * LETTERS[name] + (1 - coverage) * GROUND[name] + 0.5)
  }
}

interface Made {
  readonly file: string
  readonly painted: readonly Buffer[]
  readonly expected: Expectation
}

async function make(format: OutputFormat, isOpaque: boolean, plays = 0): Promise<Made> {
  const plan = syntheticPlan('up', '3', 8)
  const painter = letters(isOpaque)
  const outputPath = path.join(await emptyFolder(), 'out')
  if (format === 'tiff-sequence') await mkdir(outputPath)
  const palette =
    format === 'gif'
      ? paletteOf([look(isOpaque ? GROUND : { r: 0, g: 0, b: 0, a: 0 })], {
          isOpaque,
          holdsPictures: false,
          hasStills: false,
        })
      : undefined
  const job = {
    format,
    plan,
    frame,
    painter,
    isOpaque,
    outputPath,
    plays,
    ...(palette === undefined ? {} : { palette }),
  }
  const { choice, bands, feed } = await encodeSynthetic(job)
  await finishFile(outputPath, choice)
  const painted = Array.from({ length: plan.frames }, (_, n) =>
    Buffer.from(paintFrame(bands, feed, frame, paintedOffset(plan, n), 0, painter)),
  )
  return {
    file: outputPath,
    painted,
    expected: { choice, plan, range: { fromFrame: 0, toFrame: plan.frames }, ...frame, sound: null, plays },
  }
}

function decode(format: OutputFormat, file: string): Promise<Buffer[]> | Buffer[] {
  if (format === 'webp') return decodeWebp(file, frameBytes)
  if (format !== 'tiff-sequence') return decodeFrames(file, 'rgba', frameBytes)
  // ffmpeg's reader takes offence at a tag of its own writer's.
  const lenient = ['-err_detect', 'ignore_err', '-f', 'image2', '-i', path.join(file, '%06d.tif')]
  return decodeFrames(lenient, 'rgba', frameBytes)
}

/** Alpha as it is, and colours where something is to be seen: WebP keeps none elsewhere. */
const seen = (pixels: Buffer): Buffer => {
  const copy = Buffer.from(pixels)
  for (let at = 0; at < copy.length; at += 4) if (copy[at + 3] === 0) copy.fill(0, at, at + 4)
  return copy
}

describe.each(['apng', 'webp', 'tiff-sequence'] as const)('%s', (format) => {
  it.each([true, false])('is the painted pixels themselves (opaque: %s)', async (isOpaque) => {
    const { file, painted, expected } = await make(format, isOpaque)
    const frames = await decode(format, file)
    expect(frames).toHaveLength(painted.length)
    for (const [n, decoded] of frames.entries()) {
      expect(seen(decoded).equals(seen(painted[n] ?? Buffer.alloc(0))), `frame ${n}`).toBe(true)
    }
    expect(await checkFile(file, expected, null, signal)).toMatchObject({ frames: painted.length })
  })
})

describe('gif', () => {
  it('opaque: has the painted colours', async () => {
    const { file, painted, expected } = await make('gif', true)
    const frames = await decode('gif', file)
    expect(frames).toHaveLength(painted.length)
    for (const [n, decoded] of frames.entries()) {
      const largest = decoded.reduce((most, byte, at) => Math.max(most, Math.abs(byte - (painted[n]?.[at] ?? 0))), 0)
      expect(largest, `frame ${n}`).toBeLessThanOrEqual(1)
    }
    expect(await checkFile(file, expected, null, signal)).toMatchObject({ alpha: false, plays: 0 })
  })

  it('with alpha: is see-through where half or more is, and leaves no trail', async () => {
    const { file, painted, expected } = await make('gif', false)
    const frames = await decode('gif', file)
    expect(frames).toHaveLength(painted.length)
    for (const [n, decoded] of frames.entries()) {
      const wanted = Buffer.from(painted[n] ?? [])
      for (let at = 3; at < wanted.length; at += 4) wanted[at] = (wanted[at] ?? 0) >= 128 ? 255 : 0
      expect(seen(decoded).equals(seen(wanted)), `frame ${n}`).toBe(true)
    }
    expect(await checkFile(file, expected, null, signal)).toMatchObject({ alpha: true })
  })
})

describe.each(['gif', 'apng', 'webp'] as const)('the check of %s', (format) => {
  it.each([1, 2, 7])('knows that it plays %i times', async (plays) => {
    const { file, expected } = await make(format, true, plays)
    expect(await checkFile(file, expected, null, signal)).toMatchObject({ plays })
    await expect(checkFile(file, { ...expected, plays: plays + 1 }, null, signal)).rejects.toThrow(
      'encoder.checkFailed',
    )
  })

  it('misses a frame, an alpha and a size', async () => {
    const { file, expected } = await make(format, false)
    const { range, choice } = expected
    const wrong: readonly Partial<Expectation>[] = [
      { range: { ...range, toFrame: range.toFrame + 1 } },
      { choice: { ...choice, alpha: 'none' } },
      { widthPx: 98 },
    ]
    for (const part of wrong) {
      await expect(checkFile(file, { ...expected, ...part }, null, signal)).rejects.toThrow('encoder.checkFailed')
    }
  })

  it('passes no file that was cut off, wherever', async () => {
    const { file, expected } = await make(format, false)
    const whole = await readFile(file)
    const cut = `${file}.cut`
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        await writeFile(cut, whole.subarray(0, length))
        await expect(checkFile(cut, expected, null, signal)).rejects.toMatchObject({ fault: { kind: 'check' } })
      }),
      { numRuns: 60 },
    )
  })
})

it('a TIFF says whether its colours are premultiplied', async () => {
  const { file, expected } = await make('tiff-sequence', false)
  const choice = { ...expected.choice, alpha: 'premultiplied' as const }
  await expect(checkFile(file, { ...expected, choice }, null, signal)).rejects.toThrow('encoder.checkFailed')
  await finishFile(file, choice)
  expect(await checkFile(file, { ...expected, choice }, null, signal)).toMatchObject({
    pictures: '96x64 rgba premultiplied',
  })
})
