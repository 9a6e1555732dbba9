import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, div, mul, abs, rational, sub } from '../../../src/shared/rational'
import type { AudioSpec } from '../../../src/shared/roll/audio'
import { soundNotices } from '../../../src/shared/sound/notices'
import { samplesOfFrames, scheduleSound } from '../../../src/shared/sound/schedule'

const plain: AudioSpec = { path: 'a.wav', gainDb: 0, fadeInSeconds: 0, fadeOutSeconds: 0, loop: true, startSeconds: 0 }
const fps = rational(30)

const seconds = fc.double({ min: 0, max: 40, noNaN: true })
const rolls = fc.record({
  audio: fc.record({
    path: fc.constant('a.wav'),
    gainDb: fc.constant(0),
    fadeInSeconds: seconds,
    fadeOutSeconds: seconds,
    loop: fc.boolean(),
    startSeconds: seconds,
  }),
  samples: fc.integer({ min: 1, max: 2_000_000 }),
  frames: fc.integer({ min: 1, max: 900 }),
})

describe('a schedule', () => {
  it('is as long as the video, to the nearest sample', () => {
    expect(samplesOfFrames(30, fps)).toBe(48_000)
    expect(samplesOfFrames(1, rational(30000n, 1001n))).toBe(1602)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (frames, den) => {
        const rate = rational(1_000_000, den)
        const exact = div(mul(rational(frames), rational(48_000)), rate)
        expect(compare(abs(sub(rational(samplesOfFrames(frames, rate)), exact)), rational(1, 2))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('leaves nothing out and nothing over', () => {
    fc.assert(
      fc.property(rolls, ({ audio, samples, frames }) => {
        const schedule = scheduleSound(audio, { samples, channels: 2, peakDb: -3 }, { frames, fps })
        const { pieceSamples, soundingSamples, plays, fadeInSamples, fadeOutSamples } = schedule
        expect(schedule.samples).toBe(frames * 1600)
        expect(pieceSamples).toBe(Math.max(0, samples - schedule.skippedSamples))
        expect(soundingSamples).toBeLessThanOrEqual(schedule.samples)
        expect(soundingSamples).toBeLessThanOrEqual(plays * pieceSamples)
        if (plays > 0) expect(soundingSamples).toBeGreaterThan((plays - 1) * pieceSamples)
        if (plays > 0 && audio.loop) expect(soundingSamples).toBe(schedule.samples)
        if (!audio.loop) expect(plays).toBeLessThanOrEqual(1)
        for (const fade of [fadeInSamples, fadeOutSamples]) expect(fade).toBeLessThanOrEqual(soundingSamples)
      }),
    )
  })
})

describe('notices', () => {
  const keysFor = (audio: Partial<AudioSpec>, soundSeconds: number, peakDb = -6): string[] =>
    soundNotices(
      { ...plain, ...audio },
      { samples: soundSeconds * 48_000, channels: 2, peakDb },
      { frames: 300, fps },
    ).map(({ severity, key, field }) => `${severity} ${key} ${field}`)

  it.each([
    ['a sound that repeats', {}, 4, []],
    ['a sound as long as the video but for a frame', { loop: false }, 9.98, []],
    ['a sound that ends before', { loop: false }, 4, ['warning sound.shorter audio.loop']],
    ['a sound that goes on', {}, 12, ['info sound.longer audio.path']],
    ['a sound that goes on from its start', { startSeconds: 3 }, 12, []],
    ['a start at the end', { startSeconds: 4 }, 4, ['error sound.startBeyond audio.startSeconds']],
    ['a gain over full scale', { gainDb: 6.5 }, 4, ['warning sound.clips audio.gainDb']],
    ['a gain up to full scale', { gainDb: 6 }, 4, []],
  ])('%s', (_name, audio, soundSeconds, expected) => {
    expect(keysFor(audio, soundSeconds)).toEqual(expected)
  })

  it('tell the gain that just fits', () => {
    const source = { samples: 48_000, channels: 2, peakDb: -4.25 }
    const [notice] = soundNotices({ ...plain, gainDb: 12 }, source, { frames: 300, fps })
    expect(notice?.params).toMatchObject({ value: 12, overDb: '7.8', most: 4.2 })
  })
})
