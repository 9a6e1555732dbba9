import assert from 'node:assert/strict'
import type { Workplace } from '../integration/cli/front'
import { decodeFrames, probeVideo } from '../integration/export/decode'
import { likenessToOneStrip, lumaFrames, pngFrames, type Size } from '../integration/video/pictures'
import { render } from '../integration/video/render'
import { assertNoTrace } from '../integration/faults/watched'
import { formatRational } from '../../src/shared/rational'
import type { RandomRoll } from './random-roll'

/** How far lines of one strip may be apart after encoding; of PNG frames, not at all. */
const LARGEST_MEAN: Readonly<Record<string, number>> = { mp4: 3, mov: 1, webm: 4, frames: 0 }

/**
 * Renders a random roll by the command line and checks what came of it: as many frames as planned, each of them a
 * window onto one strip at the planned offset, in a file that is what it should be; and nothing else. Returns a
 * line about it; throws an AssertionError.
 */
export async function rollRound(place: Workplace, { input, output }: RandomRoll): Promise<string> {
  const before = await place.files()
  const { file, plan, scroll } = await render(place, input, output)
  const size: Size = { widthPx: input.frame.width, heightPx: input.frame.height }
  const frames = framesOf(file, output, size)
  assert.equal(frames.length, scroll.frames, 'decoded frames')
  if (output !== 'frames') checkStream(file, size, scroll.frames, output.endsWith('.webm') ? null : scroll.fps)
  const kind = output.split('.').at(-1) ?? ''
  const likeness = likenessToOneStrip(frames, size, scroll)
  const limit = LARGEST_MEAN[kind] ?? 0
  assert(likeness.compared === 0 || likeness.mean <= limit, `lines that come again differ by ${likeness.mean}`)
  const made = (await place.files()).filter((name) => !before.includes(name))
  assert.deepEqual(made.length, 2, `made ${made.join(', ')}`)
  await assertNoTrace(place, [...before, ...made].toSorted())
  const { direction, frames: count, speedPxPerFrame } = plan
  const difference = likeness.mean.toFixed(3)
  return `${kind} ${size.widthPx}x${size.heightPx} ${String(direction)} ${speedPxPerFrame} px/frame, ${count} frames, difference ${difference}`
}

function framesOf(file: string, output: string, size: Size): Buffer[] {
  if (output.endsWith('.mp4')) return lumaFrames(file, size)
  if (output === 'frames') return pngFrames(file, size)
  const decoder = output.endsWith('.webm') ? 'libvpx-vp9' : undefined
  return decodeFrames(file, 'yuva444p', size.widthPx * size.heightPx * 4, decoder).map((frame) => lumaAndAlpha(frame))
}

/** Luma and alpha of every pixel, side by side. */
function lumaAndAlpha(frame: Buffer): Buffer {
  const pixels = frame.length / 4
  const out = Buffer.alloc(2 * pixels)
  for (let i = 0; i < pixels; i++) {
    out[2 * i] = frame[i] ?? 0
    out[2 * i + 1] = frame[3 * pixels + i] ?? 0
  }
  return out
}

function checkStream(
  file: string,
  { widthPx, heightPx }: Size,
  frames: number,
  fps: { num: bigint; den: bigint } | null,
): void {
  const stream = probeVideo(file)
  assert.equal(Number(stream['nb_read_packets']), frames, 'packets')
  assert.deepEqual([stream['width'], stream['height']], [widthPx, heightPx])
  assert.deepEqual(
    [stream['color_space'], stream['color_primaries'], stream['color_transfer']],
    ['bt709', 'bt709', 'bt709'],
  )
  if (fps === null) return
  // ffprobe always writes a denominator.
  const rate = formatRational(fps)
  assert.equal(stream['r_frame_rate'], rate.includes('/') ? rate : `${rate}/1`)
}
