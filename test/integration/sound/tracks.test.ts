import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FrameRange } from '../../../src/main/encoder/contract'
import type { SoundTrack } from '../../../src/main/encoder/ffmpeg/args/sound'
import { examineSound } from '../../../src/main/sound/examine'
import type { AudioSpec } from '../../../src/shared/roll/audio'
import { traitsOf } from '../../../src/shared/formats/table'
import { samplesOfRange, scheduleSound } from '../../../src/shared/sound/schedule'
import { emptyFolder } from '../export/running'
import { blocks, encodeSynthetic, syntheticPlan } from '../export/synthetic-job'
import { decibels, decodeSound, deviation, rms, scheduled, sweep, writeWave } from './waves'

const frame = { widthPx: 64, heightPx: 48 }
/** 1.26 s at 30000/1001: 60,661 samples. */
const plan = syntheticPlan('up', '1', 32)
const plain = { gainDb: 0, fadeInSeconds: 0, fadeOutSeconds: 0, loop: true, startSeconds: 0 }
const channels = sweep(24_000)
/** Encoders smear what they encode over a packet or two. */
const SMEAR = 2048

let file = ''
beforeAll(async () => {
  file = path.join(await emptyFolder(), 'half a second, 100% \'"[sweep];.wav')
  await writeWave(file, channels)
})

async function encode(
  format: 'mp4-h264' | 'mov-prores4444' | 'webm-vp9',
  fields: Partial<AudioSpec>,
  { source = file, isHeld = true, range }: { source?: string; isHeld?: boolean; range?: FrameRange } = {},
): Promise<{ readonly track: SoundTrack; readonly sound: readonly [Float32Array, Float32Array] }> {
  const audio = { ...plain, path: source, ...fields }
  const found = await examineSound(source, 'ffmpeg')
  const codec = traitsOf(format).sound
  if (codec === null) throw new Error(`${format} has no sound`)
  const schedule = scheduleSound(audio, found, plan)
  const excerpt = range === undefined ? null : samplesOfRange(range, plan.fps)
  const track = { path: source, codec, channels: found.channels, schedule, isHeld, excerpt }
  const { segment } = await encodeSynthetic({
    format,
    plan,
    frame,
    painter: blocks,
    sound: track,
    ...(range === undefined ? {} : { range }),
  })
  return { track, sound: decodeSound(segment.path) }
}

describe.each(['mp4-h264', 'mov-prores4444', 'webm-vp9'] as const)('the sound of %s', (format) => {
  it.each([
    ['repeats without a gap', {}],
    ['begins and repeats at its start, softer', { startSeconds: 0.2, gainDb: -9 }],
    ['fades in and out at the ends of the video', { fadeInSeconds: 0.4, fadeOutSeconds: 0.5 }],
    ['ends, fades there and leaves silence', { loop: false, fadeOutSeconds: 0.1, gainDb: 6 }],
  ])('%s', async (_name, fields) => {
    const { track, sound } = await encode(format, fields)
    const { samples, soundingSamples } = track.schedule
    for (const [side, got] of sound.entries()) {
      // AAC comes in packets of 1,024 samples, and decoders give the last one whole.
      expect(got.length).toBeGreaterThanOrEqual(samples)
      expect(got.length - samples).toBeLessThan(1024)
      const wanted = scheduled(channels[side]!, track.schedule)
      expect(deviation(got, wanted)).toBeLessThan(0.12)
      const heard = [got, wanted].map((each) => rms(each.subarray(0, soundingSamples)))
      expect(Math.abs(decibels(heard[0]! / heard[1]!))).toBeLessThan(0.5)
      const silent = got.subarray(Math.min(soundingSamples + SMEAR, samples))
      if (soundingSamples < samples) expect(rms(silent)).toBeLessThan(1e-4)
    }
  })
})

it('a piece too long to be held is opened again, without a gap', async () => {
  const { track, sound } = await encode('webm-vp9', { startSeconds: 0.1 }, { isHeld: false })
  expect(track.schedule.plays).toBe(4)
  for (const [side, got] of sound.entries()) {
    expect(deviation(got, scheduled(channels[side]!, track.schedule))).toBeLessThan(0.12)
  }
})

it('an excerpt has the samples that sound during its frames, faded as the whole is', async () => {
  const range = { fromFrame: 7, toFrame: 29 }
  const { track, sound } = await encode('webm-vp9', { fadeInSeconds: 1, fadeOutSeconds: 0.5 }, { range })
  const { fromSample, toSample } = samplesOfRange(range, plan.fps)
  for (const [side, got] of sound.entries()) {
    const wanted = scheduled(channels[side]!, track.schedule).subarray(fromSample, toSample)
    expect(got.length - wanted.length).toBeLessThan(1024)
    expect(deviation(got, wanted)).toBeLessThan(0.12)
  }
})

it('one channel goes to both sides as loud as it is, at any rate', async () => {
  const mono = path.join(await emptyFolder(), 'mono.wav')
  const rateHz = 22_050
  const tone = Float32Array.from({ length: 30_000 }, (_, n) => 0.25 * Math.sin((2 * Math.PI * 440 * n) / rateHz))
  await writeWave(mono, [tone], rateHz)
  const { track, sound } = await encode('mp4-h264', {}, { source: mono })
  expect(track.channels).toBe(1)
  expect(Math.abs(track.schedule.pieceSamples - (30_000 * 48_000) / rateHz)).toBeLessThanOrEqual(1)
  for (const got of sound) expect(Math.abs(decibels(rms(got.subarray(0, 48_000)) / rms(tone)))).toBeLessThan(0.5)
})
