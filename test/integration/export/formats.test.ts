import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paintFrame } from '../../unit/encoder/synthetic'
import { frameBytes, phaseOf, rowOf } from '../../../src/main/encoder/windows/geometry'
import { paintedOffset } from '../../../src/shared/scroll/offset'
import { decodeFrames, difference, probeVideo } from './decode'
import { blocks, encodeSynthetic, syntheticPlan } from './synthetic-job'

const frame = { widthPx: 192, heightPx: 128 }
const lumaBytes = frame.widthPx * frame.heightPx

describe.each(['1', '2', '3', '8/5'])('H.264 at %s px per frame', (speed) => {
  it.each(['up', 'down', 'left', 'right'] as const)('moves %s as planned, frame by frame', async (direction) => {
    const plan = syntheticPlan(direction, speed, 30)
    const { segment, bands, feed } = await encodeSynthetic({ format: 'mp4-h264', plan, frame, painter: blocks })
    const frames = decodeFrames(segment.path, 'yuv420p', frameBytes('yuv420p', frame))
    expect(frames).toHaveLength(plan.frames)
    for (const [n, decoded] of frames.entries()) {
      const offset = paintedOffset(plan, n)
      const near = (delta: number): number => {
        const row = rowOf(offset + delta, plan.phases)
        const phase = phaseOf(offset + delta, plan.phases)
        const painted = paintFrame(bands, feed, frame, row, phase, blocks)
        return difference(decoded.subarray(0, lumaBytes), painted.subarray(0, lumaBytes))
      }
      const here = near(0)
      expect(here).toBeLessThan(2)
      // A whole px off in either direction is plainly another picture.
      expect(near(plan.phases)).toBeGreaterThan(here + 5)
      expect(near(-plan.phases)).toBeGreaterThan(here + 5)
      const painted = paintFrame(bands, feed, frame, rowOf(offset, plan.phases), phaseOf(offset, plan.phases), blocks)
      expect(difference(decoded.subarray(lumaBytes), painted.subarray(lumaBytes))).toBeLessThan(2)
    }
  })
})

describe('files', () => {
  it('H.264 says exactly what it is', async () => {
    const plan = syntheticPlan('up', '2', 20)
    const { segment } = await encodeSynthetic({ format: 'mp4-h264', plan, frame, painter: blocks })
    expect(probeVideo(segment.path)).toMatchObject({
      codec_name: 'h264',
      pix_fmt: 'yuv420p',
      width: 192,
      height: 128,
      nb_read_packets: '26',
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
      chroma_location: 'left',
      r_frame_rate: '30000/1001',
      avg_frame_rate: '30000/1001',
    })
  })

  it('ProRes 4444 keeps colour and alpha', async () => {
    const plan = syntheticPlan('up', '8/5', 20)
    const { segment, bands, feed } = await encodeSynthetic({ format: 'mov-prores4444', plan, frame, painter: blocks })
    expect(probeVideo(segment.path)).toMatchObject({
      codec_name: 'prores',
      profile: '4444',
      pix_fmt: 'yuva444p12le',
      nb_read_packets: '26',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
      r_frame_rate: '30000/1001',
    })
    // Read with its own 12 bits: ffmpeg dithers when it makes 8 of them.
    const frames = decodeFrames(segment.path, 'yuva444p12le', 2 * frameBytes('yuva444p', frame))
    expect(frames).toHaveLength(plan.frames)
    for (const [n, decoded] of frames.entries()) {
      const offset = paintedOffset(plan, n)
      const painted = paintFrame(bands, feed, frame, rowOf(offset, plan.phases), phaseOf(offset, plan.phases), blocks)
      const samples = new Uint16Array(decoded.buffer, decoded.byteOffset, decoded.byteLength / 2)
      const eighth = Uint8Array.from(samples, (sample) => sample >> 4)
      expect(Buffer.compare(eighth.subarray(3 * lumaBytes), painted.subarray(3 * lumaBytes))).toBe(0)
      expect(difference(eighth.subarray(0, 3 * lumaBytes), painted.subarray(0, 3 * lumaBytes))).toBeLessThan(1)
    }
  })

  it('VP9 keeps its alpha beside the colour', async () => {
    const plan = syntheticPlan('left', '3', 20)
    const { segment, bands, feed } = await encodeSynthetic({ format: 'webm-vp9', plan, frame, painter: blocks })
    expect(probeVideo(segment.path)).toMatchObject({
      codec_name: 'vp9',
      nb_read_packets: '26',
      tags: expect.objectContaining({ alpha_mode: '1' }),
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
    })
    const frames = decodeFrames(segment.path, 'yuva420p', frameBytes('yuva420p', frame), 'libvpx-vp9')
    expect(frames).toHaveLength(plan.frames)
    for (const [n, decoded] of frames.entries()) {
      const offset = paintedOffset(plan, n)
      const painted = paintFrame(bands, feed, frame, rowOf(offset, plan.phases), phaseOf(offset, plan.phases), blocks)
      expect(difference(decoded.subarray(0, lumaBytes), painted.subarray(0, lumaBytes))).toBeLessThan(6)
      expect(difference(decoded.subarray(1.5 * lumaBytes), painted.subarray(1.5 * lumaBytes))).toBeLessThan(12)
    }
  })

  it('a later segment begins with a key frame and holds exactly its frames', async () => {
    const plan = syntheticPlan('up', '2', 40)
    const whole = await encodeSynthetic({ format: 'mov-prores4444', plan, frame, painter: blocks })
    const range = { fromFrame: 17, toFrame: 31 }
    const part = await encodeSynthetic({ format: 'mov-prores4444', plan, frame, painter: blocks, range })
    const bytes = 2 * frameBytes('yuva444p', frame)
    const expected = decodeFrames(whole.segment.path, 'yuva444p12le', bytes).slice(range.fromFrame, range.toFrame)
    const got = decodeFrames(part.segment.path, 'yuva444p12le', bytes)
    expect(got).toHaveLength(14)
    expect(got.every((decoded, n) => decoded.equals(expected[n] ?? Buffer.alloc(0)))).toBe(true)
    const h264 = await encodeSynthetic({ format: 'mp4-h264', plan, frame, painter: blocks, range })
    expect(decodeFrames(h264.segment.path, 'yuv420p', frameBytes('yuv420p', frame))).toHaveLength(14)
    expect(h264.segment).toMatchObject({ range, frames: 14 })
  })

  it('a PNG sequence is the painted pixels themselves', async () => {
    const plan = syntheticPlan('down', '3', 8)
    const folder = await mkdtemp(path.join(tmpdir(), 'rollvideo 50% '))
    const outputPath = path.join(folder, 'frames')
    await mkdir(outputPath)
    const { bands, feed } = await encodeSynthetic({ format: 'png-sequence', plan, frame, painter: blocks, outputPath })
    const names = (await readdir(outputPath)).toSorted()
    expect(names).toHaveLength(plan.frames)
    expect(names[0]).toBe('000001.png')
    const pattern = path.join(outputPath.replaceAll('%', '%%'), '%06d.png')
    const frames = decodeFrames(['-f', 'image2', '-i', pattern], 'rgba', frameBytes('rgba', frame))
    for (const [n, decoded] of frames.entries()) {
      const painted = paintFrame(bands, feed, frame, rowOf(paintedOffset(plan, n), 1), 0, blocks)
      expect(decoded.equals(painted)).toBe(true)
    }
  })
})
