import { div, mul, rational, round, type Rational } from '../rational'
import type { FormatTraits } from '../formats/traits'
import type { AudioSpec } from '../roll/audio'

/** Samples a second of every sound we write. */
export const SOUND_RATE_HZ = 48_000

export type SoundCodec = NonNullable<FormatTraits['sound']>

/** What was found in a sound file. */
export interface SoundSource {
  /** Its length at `SOUND_RATE_HZ`. */
  readonly samples: number
  readonly channels: number
  /** Its loudest sample, dB of full scale. */
  readonly peakDb: number
}

/** Which samples of a source sound when, all counted at `SOUND_RATE_HZ`. */
export interface SoundSchedule {
  /** Of the whole video. */
  readonly samples: number
  /** Left out at the source's start. */
  readonly skippedSamples: number
  /** Of the source from there on: what is heard once. 0 when the start lies beyond the source's end. */
  readonly pieceSamples: number
  /** How often the piece is heard, the last time perhaps in part. */
  readonly plays: number
  /** Until the sound ends; silence follows to the video's end. */
  readonly soundingSamples: number
  readonly gainDb: number
  readonly fadeInSamples: number
  /** Ends with the sound. */
  readonly fadeOutSamples: number
}

/** The whole number of samples nearest to the length of a video. */
export function samplesOfFrames(frames: number, fps: Rational): number {
  return Number(round(div(mul(rational(frames), rational(SOUND_RATE_HZ)), fps)))
}

/** The samples that sound during some frames of a video: an excerpt's, or all of them. */
export function samplesOfRange(
  { fromFrame, toFrame }: { readonly fromFrame: number; readonly toFrame: number },
  fps: Rational,
): { readonly fromSample: number; readonly toSample: number } {
  return { fromSample: samplesOfFrames(fromFrame, fps), toSample: samplesOfFrames(toFrame, fps) }
}

/** Fits a sound to a video of so many frames, to the sample. */
export function scheduleSound(
  audio: AudioSpec,
  source: SoundSource,
  video: { readonly frames: number; readonly fps: Rational },
): SoundSchedule {
  const samples = samplesOfFrames(video.frames, video.fps)
  const skippedSamples = samplesOfSeconds(audio.startSeconds)
  const pieceSamples = Math.max(0, source.samples - skippedSamples)
  const loops = audio.loop && pieceSamples > 0
  const soundingSamples = loops ? samples : Math.min(samples, pieceSamples)
  return {
    samples,
    skippedSamples,
    pieceSamples,
    plays: pieceSamples === 0 ? 0 : Math.ceil(soundingSamples / pieceSamples),
    soundingSamples,
    gainDb: audio.gainDb,
    fadeInSamples: Math.min(samplesOfSeconds(audio.fadeInSeconds), soundingSamples),
    fadeOutSamples: Math.min(samplesOfSeconds(audio.fadeOutSeconds), soundingSamples),
  }
}

function samplesOfSeconds(seconds: number): number {
  return Math.round(seconds * SOUND_RATE_HZ)
}
