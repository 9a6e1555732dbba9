import { beforeAll, describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/main/export/check/check'
import { findFfmpeg } from '../../../src/main/encoder/ffmpeg/find'
import { frameBytes, phaseOf, rowOf } from '../../../src/main/encoder/windows/geometry'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { paintFrame } from '../../unit/encoder/synthetic'
import { decodeFrames, difference } from './decode'
import { blocks, encodeSynthetic, syntheticPlan, type SyntheticJob } from './synthetic-job'

interface Kind extends Pick<SyntheticJob, 'format' | 'isOpaque' | 'quality' | 'bitDepth'> {
  /** Largest mean difference from what was painted, of 255: what the codec at its quality and chroma lose. */
  readonly luma: number
  readonly chroma: number
  readonly alpha?: number
}

const KINDS: readonly Kind[] = [
  { format: 'mp4-h265', luma: 2, chroma: 3 },
  { format: 'mp4-h265', bitDepth: 10, luma: 2, chroma: 3 },
  { format: 'webm-av1', luma: 2, chroma: 2 },
  { format: 'webm-av1', bitDepth: 10, luma: 2, chroma: 2 },
  { format: 'webm-vp9', isOpaque: true, bitDepth: 10, luma: 6, chroma: 6 },
  // Half the chroma across: blocks of 16 px meet at blurred edges.
  { format: 'mov-prores422hq', luma: 1, chroma: 3 },
  // DNxHR has a fixed size a frame, which these blocks overfill.
  { format: 'mov-dnxhr', luma: 6, chroma: 4 },
  { format: 'mov-dnxhr', quality: 'high', luma: 6, chroma: 4 },
  { format: 'mov-dnxhr', quality: 'max', luma: 2, chroma: 2 },
  { format: 'mov-qtrle', luma: 0, chroma: 0, alpha: 0 },
  { format: 'mov-qtrle', isOpaque: true, luma: 0, chroma: 0 },
]

const { signal } = new AbortController()
let ffprobe: string | null = null
beforeAll(async () => {
  ffprobe = (await findFfmpeg())?.ffprobe ?? null
})

describe.each(KINDS)('$format, quality $quality, depth $bitDepth', ({ luma, chroma, alpha, ...kind }) => {
  it('is what was painted, passes its checks, and fails those of another', async () => {
    const frame = { widthPx: 256, heightPx: 128 }
    const plan = syntheticPlan('up', '3', 8)
    const { segment, choice, bands, feed } = await encodeSynthetic({ ...kind, plan, frame, painter: blocks })
    const frames = decodeFrames(segment.path, feed, frameBytes(feed, frame))
    expect(frames).toHaveLength(plan.frames)
    const pixels = frame.widthPx * frame.heightPx
    for (const [n, decoded] of frames.entries()) {
      const paintedAt = (offset: number): Uint8Array =>
        paintFrame(bands, feed, frame, rowOf(offset, plan.phases), phaseOf(offset, plan.phases), blocks)
      const painted = paintedAt(paintedOffset(plan, n))
      if (feed === 'rgba') {
        expect(differenceOfPart(decoded, painted, [0, 1, 2])).toBe(0)
        if (alpha !== undefined) expect(differenceOfPart(decoded, painted, [3])).toBeLessThanOrEqual(alpha)
        continue
      }
      const here = difference(decoded.subarray(0, pixels), painted.subarray(0, pixels))
      expect(here).toBeLessThan(luma)
      expect(difference(decoded.subarray(pixels), painted.subarray(pixels))).toBeLessThan(chroma)
      const next = paintedAt(paintedOffset(plan, n) + plan.phases)
      expect(difference(decoded.subarray(0, pixels), next.subarray(0, pixels))).toBeGreaterThan(here + 5)
    }
    const range = { fromFrame: 0, toFrame: plan.frames }
    const expected = { choice, plan, range, sound: null, plays: 0, ...frame }
    expect(await checkFile(segment.path, expected, ffprobe, signal)).toMatchObject({ frames: plan.frames })
    expect(await checkFile(segment.path, expected, null, signal)).toMatchObject({ frames: plan.frames })
    const longer = { ...expected, range: { ...range, toFrame: plan.frames + 1 } }
    for (const tool of [ffprobe, null]) {
      await expect(checkFile(segment.path, longer, tool, signal)).rejects.toThrow('encoder.checkFailed')
    }
  })
})

/** Mean difference of some parts of RGBA pixels. */
function differenceOfPart(a: Uint8Array, b: Uint8Array, parts: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 4)
    for (const part of parts) sum += Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0))
  return (sum * 4) / (parts.length * a.length)
}
